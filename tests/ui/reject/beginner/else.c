#include <stdio.h>
int main(void) {
    int x = 1;
    if (x == 1) {
        printf("a");
    } else (x == 2) { //~ parse-else-condition
        printf("b");
    }
    if (x == 1) then printf("c"); //~ parse-needless-word
    if (x) { } elseif (x == 2) { } elif (x == 3) { } else { } //~ parse-misspelt-keyword, parse-misspelt-keyword
    if (x = 1 and x > 0) { } //~ parse-misspelt-operator
    if (x == 1) printf("a"); printf("b"); else printf("c"); //~ parse-else-without-if
    return 0;
}
