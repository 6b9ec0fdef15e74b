#include <stdio.h>
int main(void) {
    /* comment
    printf("x\n");
    return 0;
}
//~@3 lex-unterminated-comment
