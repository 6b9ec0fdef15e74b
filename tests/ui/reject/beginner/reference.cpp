int &f() { int x = 1; return x; }
int &g(int a) { return a; }
const int &h() { return 3; }
void swap(int &a, int &b) { int t = a; a = b; b = t; }
int main() {
    int &r; //~ sema-reference-unbound
    swap(1, 2); //~ sema-reference-to-temporary, sema-reference-to-temporary
    int x = 1;
    swap(x, 3); //~ sema-reference-to-temporary
    swap(&x, &x); //~ sema-reference-to-temporary, sema-reference-to-temporary
    int *p = x; //~ sema-pointer-from-int
    int &q = nullptr; //~ sema-reference-to-temporary
    return f() + g(1) + h();
}
