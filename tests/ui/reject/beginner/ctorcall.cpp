struct Point { int x, y; Point(int a, int b) { x = a; y = b; } };
int main() {
    Point p; //~ sema-no-default-constructor
    Point q(1); //~ sema-no-matching-function
    Point r();
    Point s(1, 2, 3); //~ sema-no-matching-function
    p.Point(1, 2); //~ sema-no-member
    Point *t = Point(1, 2); //~ sema-incompatible
    Point *u = new Point(); //~ sema-no-default-constructor
    Point v = new Point(1, 2); //~ sema-no-conversion
    r.x = 3; //~ sema-member-of-other
    return 0;
}
