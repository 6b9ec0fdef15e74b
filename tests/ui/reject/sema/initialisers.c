int computed(void) { return 1; }
int global = computed(); //~ sema-initializer-not-constant
struct point { int x, y; };

int main(void) {
    int n = 3;
    static int counter = n; //~ sema-initializer-not-constant
    struct point p = { .z = 1 }; //~ sema-no-member
    int a[2] = { [5] = 1 }; //~ sema-designator-out-of-range
    int b[2] = 7; //~ sema-array-init
    int c[n] = { 1 }; //~ sema-vla-initialised
    struct point q = 4; //~ sema-incompatible-init
    int d[2] = { .x = 1 }; //~ sema-field-designator-in-array
    struct point r = { [0] = 1 }; //~ sema-index-designator-in-record
    return p.x + a[0] + b[0] + c[0] + q.x + d[0] + r.x + counter;
}
