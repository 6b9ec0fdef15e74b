＃include ＜stdio.h＞ //~ lex-full-width, lex-full-width, lex-full-width
int main() {
    int a[3] = {1、2、3}; //~ lex-full-width, lex-full-width
    printf("%d\n"，a［0］); //~ lex-full-width, lex-full-width, lex-full-width
    return a【1】; //~ lex-full-width, lex-full-width
}
