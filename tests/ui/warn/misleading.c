#include <stdio.h>
int main(void) {
    int x = 1;
    if (x > 5)
        printf("a\n");
        printf("b\n"); //~ lint-misleading-indentation
    for (int i = 0; i < 3; i++)
        x += i;
        printf("%d\n", x); //~ lint-misleading-indentation
    if (x)
        if (x > 3)
            printf("c\n");
    else //~ lint-dangling-else
        printf("d\n");
    return 0;
}
