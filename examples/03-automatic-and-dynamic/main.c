#include <stdio.h>
#include <stdlib.h>

int *dynamic_answer(void) {
    int automatic = 41;                  /* lives until this function returns */
    int *dynamic = malloc(sizeof *dynamic); /* lives until free */
    *dynamic = automatic + 1;
    return dynamic;
}

int main(void) {
    int *answer = dynamic_answer();
    printf("%d\n", *answer);
    {
        int inner = 7; /* lives until the closing brace */
        printf("%d\n", inner);
    }
    free(answer);
    return 0;
}
