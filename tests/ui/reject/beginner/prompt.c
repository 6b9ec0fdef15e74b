$ cat a.c
#include <stdio.h>
int main(void) { return 0; }
//~@1 paste-prompt
