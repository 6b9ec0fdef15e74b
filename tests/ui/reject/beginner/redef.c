#include <stdio.h>
int x = 1;
int x = 2; //~ sema-redefined
int f(void) { return 1; }
int f(void) { return 2; } //~ sema-redefined
int g(int a);
double g(int a) { return 1; } //~ sema-conflicting-types
void later(void);
struct s { int a; };
struct s { int b; }; //~ sema-redefined
enum e { A, B };
enum e2 { B, C }; //~ sema-redeclared
typedef int T;
typedef long T; //~ sema-redeclared
int main(void) {
    int y = 1;
    int y = 2; //~ sema-redeclared
    double y = 3; //~ sema-redeclared
    int f = 3;
    int printf = 2;
    return later2();
}
