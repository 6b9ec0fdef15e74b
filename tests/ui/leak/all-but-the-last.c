#include <stdlib.h>
#include <string.h>
int main(void) {
    char *s = NULL;
    for (int i = 0; i < 5; i++) {
        s = malloc(10 + i); //~ LEAK definitely-lost 46 4
        strcpy(s, "x");
    }
    free(s);
    return 0;
}
