int main() {
    int *p = new int[]; //~ sema-new-without-size
    int *q = new int(3, 4);
    int n = new int; //~ sema-int-from-pointer
    int *r = new double;
    delete n; //~ sema-delete-not-pointer
    delete p, q;
    delete [3] p; //~ parse-expected-capture
    int *s = new int[3]{1, 2, 3, 4};
    int m = 3;
    int *t = new int[m][m];
    int **u = new int[3][4];
    void *v = new int;
    delete v;
    int a[] = new int[3]; //~ sema-array-init
    Foo *f = new Foo();
    free(p);
    int *z = new int[-1];
    p = new int;
    int x = *new int;
    return 0;
}
