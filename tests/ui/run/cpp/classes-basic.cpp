#include <cstdio>
class Counter {
    int value;
public:
    Counter(int start) : value(start) {}
    ~Counter() { std::printf("gone at %d\n", value); }
    void bump(int by = 1) { value += by; }
    int get() const { return value; }
};
int main() { Counter c(5); c.bump(); c.bump(10); std::printf("%d\n", c.get()); { Counter inner(1); } std::printf("end\n"); }
