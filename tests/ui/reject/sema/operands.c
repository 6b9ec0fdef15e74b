struct point { int x, y; };
int main(void) {
    struct point a = { 1, 2 }, *p = &a;
    int numbers[3], n = 0;
    const int fixed = 1;
    p.x = 3; //~ sema-arrow-for-dot
    a->y = 4; //~ sema-dot-for-arrow
    a.z = 5; //~ sema-no-member
    n.x = 5; //~ sema-member-of-other
    numbers = 0; //~ sema-assign-array
    5 = n; //~ sema-assign-to-value
    fixed = 2; //~ sema-assign-const
    n(); //~ sema-call-of
    numbers[1.5] = 2; //~ sema-subscript-not-integer
    a + 1; //~ sema-bad-operands
    -p; //~ sema-bad-operand
    if (a) {} //~ sema-not-a-condition
    &5; //~ sema-address-of-value
    sizeof(struct unknown); //~ sema-size-unknown
    n = (struct point)n; //~ sema-c-cast
    return a; //~ sema-incompatible
}
