int main(void) {
    int x = twice(3);
    double y = half(3); //~ sema-called-before-declared
    return x;
}
int twice(int x) { return 2 * x; }
double half(double x) { return x / 2; }
