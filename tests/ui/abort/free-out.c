/* A size that reaches beyond the top. */
#include <stdlib.h>

int main(void) {
    size_t *p = malloc(2000);
    p[-1] = 0x100001;
    free(p);
    return 0;
}
