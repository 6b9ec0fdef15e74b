#include <stdio.h>
#include <stdlib.h>
void leave(int code) { printf("leaving\n"); exit(code); }
int main(void) { leave(42); return 0; }
