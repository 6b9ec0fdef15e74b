// A member is released otherwise than it was allocated; a function only looks as if it overrode another.
#include <cstdlib>
#include <iostream>

class Text {
public:
    Text(int n) : data(new char[n]), shared(new char[n]), one(new int), block((char *)malloc(n)) {}
    ~Text()
    {
        delete data; //~ sema-mismatched-release
        delete[] shared;
        delete[] one; //~ sema-mismatched-release
        delete block; //~ sema-mismatched-release
        delete[] given;
    }
    void give(char *text) { given = text; }
    Text(const Text &) = delete;

private:
    char *data;
    char *shared;
    int *one;
    char *block;
    char *given = nullptr;
};

struct Shape {
    virtual ~Shape() {}
    virtual double area() const { return 0; }
    virtual void scale(int) {}
};

struct Square : Shape {
    double area() { return 4; } //~ sema-hides-virtual
    void scale(double) {}
    void scale(int) override {}
};

int main()
{
    Text text(4);
    text.give(new char[3]);
    Square square;
    std::cout << square.area() << '\n';
}
