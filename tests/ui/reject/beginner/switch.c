#include <stdio.h>
int main(void) {
    int x = 1, y = 2;
    switch (x) {
    case 1: printf("a"); break;
    case y: printf("b"); break; //~ sema-not-constant
    case 1: break; //~ sema-duplicate-case
    case "a": break; //~ sema-not-constant
    case 1.5: break; //~ sema-not-constant
    case 2, 3: break; //~ parse-expected
    case 4 printf("x"); break; //~ parse-expected
    case > 5: break; //~ parse-expected-expression
    default: printf("c");
    default: break;
    }
    switch (1.5) { } //~ sema-switch-type
    switch ("a") { } //~ sema-switch-type
    switch (x) { printf("never"); case 1: ; }
    break; //~ sema-break-outside
    continue; //~ sema-continue-outside
    case 3:
    return 0;
}
