#include <stdio.h>
int main(void) {
    int x = 3;
    if (x > 2 { //~ parse-expected
        printf("big\n");
    }
    if x < 3 { //~ parse-expected
        printf("small\n");
    }
    while (x > 0 //~ parse-expected
        x--;
    printf("%d\n", x; //~ parse-expected
    return 0;
}
