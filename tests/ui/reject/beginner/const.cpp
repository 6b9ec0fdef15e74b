struct C { int v; int get() { return v; } void set(int x) const { v = x; } }; //~ sema-assign-const
int show(const C &c) { return c.get(); } //~ sema-const-object
int main() {
    const int k = 1;
    k++; //~ sema-assign-const
    int &r = k; //~ sema-reference-drops-const
    const C c = {1};
    c.v = 3; //~ sema-assign-const
    int &t = 3; //~ sema-reference-to-temporary
    const int *p = &k;
    *p = 3; //~ sema-assign-const-place
    int *q = p; //~ sema-discards-const
    char *s = "abc";
    return show(c);
}
