#include <stdio.h>
int main(void) {
    int i;
    for (i = 0; i < 3; i++) {
        if (i == 1) {
            printf("one\n");
        printf("%d\n", i);
    }
    return 0;
} //~ parse-missing-brace
