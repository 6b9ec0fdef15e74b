#include <stdio.h>
int main(void) {
    int a = 010;
    int b = 08; //~ lex-bad-octal
    int c = 1,000; //~ parse-comma-in-number
    int d = 0xFG; //~ lex-bad-suffix
    float e = 1.5.2; //~ lex-bad-number
    int f = 12abc; //~ lex-bad-suffix
    long g = 99999999999999999999999; //~ lex-integer-too-large
    char h = ''; //~ lex-empty-char
    char i = 'hello';
    char j = '\q';
    int k = 1_000; //~ lex-bad-suffix
    double l = 1e; //~ lex-bad-number
    int m = .; //~ parse-expected-expression
    int n = 5f; //~ lex-bad-suffix
    char *s = 'hello';
    float q = 3.0f.; //~ lex-bad-suffix
    printf('hello');
    char r = "\xZZ"[0]; //~ lex-bad-escape
    return 0;
}
