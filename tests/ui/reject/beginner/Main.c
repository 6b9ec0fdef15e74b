#include <stdio.h>
int Main(void) { printf("x"); return 0; } //~ sema-no-main
