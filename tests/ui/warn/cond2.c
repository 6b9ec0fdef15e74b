#include <stdio.h>
int main(void) {
    int x = 1;
    if (x == 5); //~ sema-empty-body
        printf("five\n");
    while (x < 3); //~ lint-empty-loop
        x++;
    for (int i = 0; i < 3; i++); //~ lint-empty-loop
        printf("x\n");
    x == 3; //~ sema-compare-statement
    x + 1; //~ sema-no-effect
    "hello"; //~ sema-no-effect
    main; //~ sema-function-not-called
    return 0;
}
