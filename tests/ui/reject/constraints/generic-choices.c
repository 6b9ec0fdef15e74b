// What _Generic cannot choose by.
struct unknown;
int main(void) {
    int n = 2;
    int a = _Generic(1, int: 1, signed int: 2); //~ sema-generic-type
    int b = _Generic(1, default: 1, default: 2); //~ sema-generic-default-twice
    int c = _Generic(1, struct unknown: 1, int: 2); //~ sema-generic-type
    int d = _Generic(1, int[n]: 1, int: 2); //~ sema-generic-type
    int e = _Generic(1, int(void): 1, int: 2); //~ sema-generic-type
    return a + b + c + d + e;
}
