#include <stdio.h>
viod f(void) { } //~ parse-misspelt-keyword
unsinged int g; //~ parse-missing-type, parse-expected
int main(void) {
    int i;
    fro (i = 0; i < 3; i++) { } //~ parse-misspelt-keyword
    If (i == 3) { i = 0; } //~ parse-misspelt-keyword
    else { i = 1; }
    Return 0; //~ parse-misspelt-keyword
}
