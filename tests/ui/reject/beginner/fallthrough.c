#include <stdio.h>
int main(void) {
    int x = 1;
    switch (x) {
    case 1:
        printf("one\n");
    case 2:
        printf("two\n");
        break;
    case 3:
    case 4:
        printf("x\n");
    defualt: //~ parse-misspelt-keyword
        printf("other\n");
    }
    return 0;
}
