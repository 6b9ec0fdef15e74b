#include <iostream>
struct Part { int id; Part(int i) : id(i) { std::cout << "Part(" << id << ")\n"; } ~Part() { std::cout << "~Part(" << id << ")\n"; } };
class Car {
    Part a; Part b; Part arr[2];
    static int made;
public:
    Car() : b(2), a(1), arr{3, 4} { ++made; std::cout << "Car\n"; }
    ~Car() { --made; std::cout << "~Car\n"; }
    static int count() { return made; }
};
int Car::made = 0;
Part global(100);
void f() { static Part s(50); Part l(60); std::cout << "in f\n"; }
int main() {
    std::cout << "main\n";
    { Car c; std::cout << Car::count() << '\n'; }
    f(); f();
    Car *p = new Car[2];
    std::cout << Car::count() << std::endl;
    delete[] p;
    std::cout << Car::count() << std::endl;
    Part t = Part(7);
    Part(8);
    const Part &r = Part(9);
    std::cout << r.id << "\n";
    Part *h = new Part{10};
    delete h;
    return Car::count();
}
