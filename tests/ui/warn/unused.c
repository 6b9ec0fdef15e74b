#include <stdio.h>
static int helper(void) { return 1; } //~ sema-unused-function
int main(int argc, char **argv) {
    int unused = 3; //~ sema-unused-variable
    int set; //~ sema-only-assigned
    set = 4;
    int x = 2;
    int x2 = x; //~ sema-unused-variable
    return 0;
    printf("never\n"); //~ lint-unreachable
}
