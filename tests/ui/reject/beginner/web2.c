#include <stdio.h>
int main（void）｛ //~ lex-full-width, lex-full-width, lex-full-width
    int　a ＝ 1; //~ lex-odd-space, lex-full-width
    int b = a＋2; //~ lex-full-width
    printf("%d\n", a)； //~ lex-full-width
    return 0;
｝ //~ lex-full-width
