#include <stdio.h>
int main(void) { char b[10]; gets(b); char *s; s = getline(); return 0; } //~ sema-too-few-arguments
