#include <stdio.h>
struct P { int x, y; };
enum color { RED, GREEN };
int main() {
    struct P p = { .y = 1, .x = 2 };
    enum color c = 1; //~ sema-needs-enum-cast
    int class = 3; //~ parse-keyword-as-name
    int new = 4; //~ parse-keyword-as-name
    int a[3] = { [1] = 2 }; //~ unsupported
    int n = 3;
    int *restrict q = a; //~ parse-c-only
    char s[2] = "abc";
    goto end;
    int k = 1;
end:
    return c++;
}
