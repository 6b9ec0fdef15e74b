#include <iostream>
struct Shape { int id; ~Shape() {} virtual void draw() {} };
struct Circle : Shape { int *r; Circle() { r = new int(1); } ~Circle() { delete r; } };
struct Plain { int a; };
struct Derived : Plain { int *p; ~Derived() { delete p; } };
int main() {
    Shape *s = new Circle;
    delete s; //~ sema-delete-not-virtual
    Plain *q = new Derived;
    delete q;
    Circle c;
    Shape t = c; //~ sema-slicing
    return 0;
}
