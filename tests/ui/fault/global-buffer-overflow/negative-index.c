#include <stdio.h>
int g[10];
static int get(int i) { return g[i]; } //~ global-buffer-overflow
int main(void) { printf("%d\n", get(-1)); }
