int f(void) { return 1; }
int main(void) {
    int x = 1, y = 2, a[3];
    x + 1 = y; //~ sema-assign-to-value
    5 = x; //~ sema-assign-to-value
    f() = 3; //~ sema-assign-to-value
    x++ = 3; //~ sema-assign-to-value
    ++x++; //~ sema-assign-to-value
    (x = y) = 3; //~ sema-assign-to-value
    &(x + 1); //~ sema-address-of-value
    a++; //~ sema-assign-array
    x = = y; //~ parse-misspelt-operator
    x =+ 1;
    x =! y;
    x === y; //~ parse-misspelt-operator
    x <> y; //~ parse-misspelt-operator
    x := 3; //~ parse-misspelt-operator
    x ** 2; //~ sema-deref-of
    x = y ^ 2;
    !x = 3; //~ sema-assign-to-value
    const int c;
    x % 2.0; //~ sema-bad-operands
    1.5 << 2; //~ sema-bad-operands
    ~1.5; //~ sema-bad-operand
    -"a"; //~ sema-bad-operand
    return 0;
}
