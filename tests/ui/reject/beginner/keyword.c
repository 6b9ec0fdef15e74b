#include <stdio.h>
int mian(void) {
    itn x = 1; //~ parse-misspelt-keyword
    flaot y = 2; //~ parse-misspelt-keyword
    whlie (x < 3) { x++; } //~ parse-misspelt-keyword
    retrun x; //~ parse-misspelt-keyword
}
