// Objects: vptr and base, a reference, a class passed by value, new[] with its count, a temporary.
#include <cstdio>

struct Shape {
    int id = 1;
    virtual double area() const { return 0; }
    virtual ~Shape() {}
};

struct Square : Shape {
    double side;
    explicit Square(double s) : side(s) {}
    double area() const override { return side * side; /*here*/ } //~ DRAW
};

struct Buffer {
    int *data;
    int size;
    explicit Buffer(int n) : data(new int[n]()), size(n) {}
    Buffer(const Buffer &other) : data(new int[other.size]()), size(other.size) {}
    ~Buffer() { delete[] data; }
};

int total = 0;

int sum(Buffer by_value, const Buffer &by_reference) {
    return by_value.size + by_reference.size; //~ DRAW
}

int main() {
    Shape *shape = new Square(1.5);
    Buffer buffer(3);
    Buffer *many = new Buffer[2]{Buffer(1), Buffer(2)};
    total = sum(buffer, Buffer(4));
    int area = static_cast<int>(shape->area());
    delete[] many;
    delete shape;
    return total + area - 9;
}
