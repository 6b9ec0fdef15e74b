// A missing opening brace, keywords as names, signs that mean nothing, quotes of other languages.
#include <stdio.h>

int for = 3; //~ parse-keyword-as-name

int first(void)
    int a = 5; //~@6 parse-expected
    return a;
}

int main(void) {
    int n = 3, while = 2; //~ parse-keyword-as-name
    if (n == 3)) //~ parse-extra-close
        n = 1;
    if (not n) //~ parse-misspelt-operator
        n = 2;
    n = 3 @ 4; //~ lex-stray
    n = n # 2; //~ lex-stray
    printf(「hi」); //~ lex-curly-quote
    if (n) 「 //~ lex-full-width
        n = 1;
    」 //~ lex-full-width
    char c = '\'; //~ lex-unterminated-char
    return 0;
}
