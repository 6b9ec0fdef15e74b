#include <iostream>
void f(int a, double b) {}
void f(double a, int b) {}
void g(int a) {}
int g(int a) { return 1; } //~ sema-conflicting-types
void h(int a = 1, int b) {}
void k(char *s) {}
int main() {
    f(1, 2); //~ sema-ambiguous-call
    f("a", "b"); //~ sema-no-matching-function
    f(1); //~ sema-no-matching-function
    g("x"); //~ sema-int-from-pointer
    g(); //~ sema-too-few-arguments
    h(); //~ sema-too-few-arguments
    k("abc");
    std::sqrt(1); //~ sema-undeclared
    std::swap(1, 2); //~ sema-no-matching-function
    return 0;
}
