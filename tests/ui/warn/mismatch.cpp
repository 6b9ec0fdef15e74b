#include <cstdlib>
#include <iostream>
int main() {
    int *p = (int*)malloc(4);
    delete p; //~ sema-mismatched-release
    int *q = new int;
    free(q); //~ sema-mismatched-release
    int *r = new int[3];
    delete r; //~ sema-mismatched-release
    int *s = new int;
    delete[] s; //~ sema-mismatched-release
    int a[3];
    delete a; //~ sema-free-of-variable
    delete &a; //~ sema-free-of-variable
    delete[] a; //~ sema-free-of-variable
    return 0;
}
