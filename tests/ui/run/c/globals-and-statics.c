#include <stdio.h>
int zero; int seven = 7; static double half = 0.5; const char *text = "text"; int *to = &seven;
int next(void) { static int counter = 10; return counter++; }
int main(void) {
    zero += *to; next(); next();
    printf("%d %d %g %s %d\n", zero, seven, half, text, next());
    return 0;
}
