#include <iostream>
class Shape {
public:
    virtual ~Shape() {
        std::cout << "~Shape\n";
    }
    virtual double area() const = 0;
    virtual const char *name() const {
        return "shape";
    }
    void show() const {
        std::cout << name() << ' ' << area() << '\n';
    }
protected:
    int tag = 3;
};

class Circle : public Shape {
    double r;
public:
    Circle(double r) : r(r) {}
    ~Circle() override {
        std::cout << "~Circle\n";
    }
    double area() const override {
        return 3.0 * r * r;
    }
    const char *name() const override {
        return "circle";
    }
};

class Square final : public Shape {
    double s;
public:
    explicit Square(double s) : s(s) {
        tag = 9;
    }
    double area() const override {
        return s * s;
    }
    int t() {
        return tag;
    }
};

struct A {
    A() {
        who();
    }
    virtual void who() {
        std::cout << "A\n";
    }
    virtual ~A() {
        who();
    }
};

struct B : A {
    int x = 2;
    B() {
        who();
    }
    void who() override {
        std::cout << "B" << x << "\n";
    }
    ~B() {
        who();
    }
};

int main() {
    Shape *all[2] = { new Circle(2), new Square(3) };
    for (Shape *s : all) {
        s->show();
    }
    for (Shape *s : all) delete s;
    B b;
    A &r = b;
    r.who();
    r.A::who();
    Square q(2);
    std::cout << q.t() << std::endl;
    std::cout << sizeof(Circle) << ' ' << sizeof(Square) << ' ' << sizeof(A) << ' ' << sizeof(B) << '\n';
}
