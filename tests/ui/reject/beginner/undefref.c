#include <stdio.h>
int compute(int x); //~ sema-undefined-function
extern int total; //~ sema-undefined-object
static int hidden(void); //~ sema-undefined-function
int main(void) {
    printf("%d\n", compute(3));
    total = 3;
    return hidden();
}
