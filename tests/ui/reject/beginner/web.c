#include <stdio.h>
int main(void) {
    printf(“hello\n”); //~ lex-curly-quote
    int x = 3； //~ lex-full-width
    if （x > 2） { //~ lex-full-width, lex-full-width
        printf("a"，x); //~ lex-full-width
    }
    char c = ‘a’; //~ lex-curly-quote
    int y = x – 1; //~ lex-look-alike
    return 0； //~ lex-full-width
}
