#include <stdio.h>
int f(int a, b) { return a; }
int g(a, b) { return a; }
int h(int a; int b) { return a; } //~ parse-semicolon-for-comma
void i(int) { }
int j(int a, int a) { return a; } //~ sema-redeclared
int k[3](void);
int l(void)[3];
function m() { return 1; }
def n(): return 1 //~ parse-expected
int o(int a) return a; //~ parse-expected-block
int p(int a) { return a; };
int q(int a); { return a; } //~ parse-semicolon-before-body
int main(void) {
    int f(int x) { return x; }
    int r = g(int 3); //~ parse-type-as-value
    void f();
    return 0;
}
