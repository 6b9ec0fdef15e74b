#include <stdio.h>
int main(void) {
    puts("hello); //~ lex-unterminated-string
    return 0;
}
