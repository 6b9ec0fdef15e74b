/* A jump into a block leaves its variables without their initialisers, but alive. */
#include <stdio.h>
int main(void) { int n = 0; goto in; { int k; in: k = 5; n += k; } if (n == 5) goto on; puts("no"); on: printf("%d\n", n); for (int i = 0; i < 3; i++) { if (i == 1) goto next; printf("%d ", i); next:; } puts(""); return 0; }
