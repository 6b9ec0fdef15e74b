// Comparisons and conditions that say the same whatever happens; assignments that change nothing.
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

static bool is_done(void) {
    return getenv("DONE") != NULL;
}

int main(void) {
    int n = rand(), m = rand(), a[3] = {rand(), 2, 3};
    char c;
    unsigned char byte;
    short small = (short)rand();
    bool flag = n;
    while ((c = getchar()) != EOF) //~ sema-char-eof
        putchar(c);
    while ((byte = getchar()) != EOF) //~ sema-char-eof
        putchar(byte);
    if (n == n) //~ sema-compare-itself
        m = 1;
    if (a[n] < a[n]) //~ sema-compare-itself
        m = 1;
    if (byte == 300) //~ sema-out-of-range
        m = 2;
    if (byte < 256) //~ sema-out-of-range
        m = 2;
    if (70000 < small) //~ sema-out-of-range
        m = 2;
    if (flag == 2) //~ sema-out-of-range
        m = 2;
    if (n != 1 || n != 2) //~ sema-overlap
        m = 3;
    if (n == 1 && n == 2) //~ sema-overlap
        m = 3;
    if (n > 3 && n < 2) //~ sema-overlap
        m = 3;
    if (c != 'y' || c != 'Y') //~ sema-overlap
        m = 3;
    if (is_done) //~ sema-function-true
        m = 4;
    while (!is_done && m) //~ sema-function-true
        m--;
    if (a) //~ sema-address-true
        m = 5;
    n = n; //~ sema-self-assign
    a[m] = a[m]; //~ sema-self-assign

    // These may turn out either way.
    double d = m;
    int get;
    while ((get = getchar()) != EOF)
        putchar(get);
    if (d != d || byte == 255 || small < -300 || c == -1)
        m = 1;
    if (n == 1 || n == 2 || (n >= 5 && n <= 7) || n < 0 || (n > 3 && n < 5))
        m = 2;
    if (is_done() && &a[1] == &a[m] && a[0] == a[1])
        m = 3;
    return m;
}
