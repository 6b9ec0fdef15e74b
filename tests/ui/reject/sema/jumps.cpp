int main() {
    int n = 1;
    switch (n) {
    case 1:
        int inside = 2;
        n = inside;
    case 2: //~ sema-jump-past-value
        n = 3;
    }
    goto in; //~ sema-jump-past-value
    {
        int passed = 4;
    in:
        n = 5;
    }
    goto out; // a variable without a value may be passed
    int late;
out:
    late = n;
    const int c; //~ sema-const-uninitialised
    int &r; //~ sema-reference-unbound
    return late;
}
int none() {
    return; //~ sema-return-without-value
}
void some() {
    return 1; //~ sema-return-value-in-void
}
