#include <stdlib.h>
static void die(void) { exit(3); }
int main(void) {
    char *p = malloc(7); //~ LEAK still-reachable 7 1
    p[0] = 'x';
    die();
    free(p);
}
