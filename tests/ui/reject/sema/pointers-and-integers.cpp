int f(int *p, char c);
int main() {
    int count = 3;
    int *p = count; //~ sema-pointer-from-int
    int n = p; //~ sema-int-from-pointer
    double *d = p; //~ sema-incompatible-pointers
    const int *cp = p;
    p = cp; //~ sema-discards-const
    void *v = p;
    p = v; //~ sema-void-pointer-conversion
    f(&count); //~ sema-too-few-arguments
    f(p, 'a', 1); //~ sema-too-many-arguments
    *count = 1; //~ sema-deref-of
    count[0] = 1; //~ sema-subscript-of
    *v; //~ sema-deref-void
    return n + *d;
}
