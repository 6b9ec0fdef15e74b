#include <stdio.h>
#include <stdlib.h>

char *forever; /* still reachable at the end: nobody frees it */

int main(void) {
    forever = malloc(100);
    char *lost = malloc(50);
    lost[0] = 'x';
    lost = NULL;
    puts("main returns without a single free");
    return 0; /* the process ends: the system takes the whole address space back */
}
