#include <stdio.h>
int main(void) { printf("Hello, %s!\n", "heap"); return 0; }
