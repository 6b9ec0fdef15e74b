// Flexible arrays, tags, members, elements.
struct early { int data[]; int count; }; //~ sema-flexible-not-last
struct alone { int data[]; }; //~ sema-flexible-alone
struct point { int x; };
union point other; //~ sema-wrong-tag
int table[][]; //~ sema-array-of-incomplete
enum nothing {}; //~ sema-empty-enum
restrict int r; //~ sema-restrict-here
struct constant { const int x; int y; };
typedef int T;
T T; //~ sema-redeclared
int main(void) {
    struct constant a = {1, 2}, b = {3, 4};
    register int in_register = 1;
    a = b; //~ sema-assign-const-member
    int *p = &in_register; //~ sema-address-of-register
    return 0;
}
