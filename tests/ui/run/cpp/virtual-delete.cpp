#include <cstdio>
struct Shape {
    virtual ~Shape() { std::printf("~Shape\n"); }
    virtual double area() const = 0;
};
struct Square : Shape {
    double side;
    Square(double side) : side(side) {}
    ~Square() override { std::printf("~Square %g\n", side); }
    double area() const override { return side * side; }
};
struct Named : Square {
    const char *name;
    Named(const char *name, double side) : Square(side), name(name) {}
    ~Named() { std::printf("~Named %s\n", name); }
};
int main() {
    Shape *shapes[] = {new Square(2), new Named("big", 3)};
    for (Shape *shape : shapes) {
        std::printf("%g\n", shape->area());
        delete shape;
    }
}
