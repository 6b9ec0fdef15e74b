/* A global: the word before it is no size. */
#include <stdlib.h>

int main(void) {
    static long room[8];
    free(room + 2);
    return 0;
}
