// Every choice of `_Generic` must be right, also those that are not taken.
struct unknown;
int main(void) {
    int *p = 0;
    return _Generic(1, int: 0, float: undefined) //~ sema-undeclared
        + _Generic(1, int: 0, float: *3) //~ sema-deref-of
        + _Generic(p, int *: 0, char *: p->x, default: 0) //~ sema-member-of-other
        + _Generic(1, int: 0, default: ((void)0) + 1); //~ sema-bad-operands
}
