// Escapes and characters that are not what they look like; numbers in quotes; texts compared with `==`.
#include <stdio.h>

int main(void) {
    const char *path = "C:\games\n"; //~ lex-unknown-escape
    char letter = '中'; //~ lex-wide-char
    int many = 'ab'; //~ lex-multi-char
    char large = '\400'; //~ lex-escape-too-large
    int age = "12"; //~ sema-int-from-pointer
    if (path == "x") //~ sema-compare-string
        printf("%s\n", path);
    return letter + many + large + age;
}
