#include <stdio.h>
int main(void) {
    printf("hello\n);
    printf("world\n");
    char c = 'a;
    puts('x');
    return 0;
}
//~@3 lex-unterminated-string
//~@5 lex-unterminated-char
