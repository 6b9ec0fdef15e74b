#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

void deeper(int level, char *caller) {
    char here = (char)level;
    printf("frame %d lies %s its caller's\n", level, (uintptr_t)&here < (uintptr_t)caller ? "below" : "above");
    if (level < 3)
        deeper(level + 1, &here);
}

int main(void) {
    char here = 0;
    deeper(1, &here);
    char *first = malloc(24);
    char *second = malloc(24);
    printf("the second block lies %s the first\n", (uintptr_t)second > (uintptr_t)first ? "above" : "below");
    free(second);
    free(first); /* both wait in the tcache: the break does not move */
    char *large = malloc(100000);
    char *larger = malloc(120000); /* does not fit any more: the break moves up */
    free(larger); /* joins the top, which is large enough now to be trimmed: the break moves down */
    free(large);  /* and once more */
    return 0;
}
