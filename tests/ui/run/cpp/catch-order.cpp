#include <cstdio>
#include <stdexcept>
struct Base { int n; Base(int n) : n(n) {} Base(const Base &o) : n(o.n) { std::printf("copy "); } virtual ~Base() {} virtual const char *name() const { return "Base"; } };
struct Derived : Base { Derived(int n) : Base(n) {} const char *name() const override { return "Derived"; } };
enum class Code { low, high };
void fail(int how) {
    switch (how) {
    case 0: throw Derived(1);
    case 1: throw Base(2);
    case 2: { static Derived kept(3); throw &kept; }
    case 3: throw std::runtime_error("runtime");
    case 4: throw std::out_of_range("range");
    case 5: throw Code::high;
    case 6: throw 'c';
    case 7: throw 2.5f;
    default: throw 5L;
    }
}
int main() {
    for (int how = 0; how < 9; how++) {
        try {
            fail(how);
        } catch (Derived &d) {
            std::printf("derived %s %d\n", d.name(), d.n);
        } catch (Base b) {
            std::printf("base %s %d\n", b.name(), b.n);
        } catch (const Base *p) {
            std::printf("pointer %s %d\n", p->name(), p->n);
        } catch (const std::logic_error &e) {
            std::printf("logic %s\n", e.what());
        } catch (const std::exception &e) {
            std::printf("exception %s\n", e.what());
        } catch (Code c) {
            std::printf("code %d\n", static_cast<int>(c));
        } catch (int) {
            std::printf("int\n");
        } catch (char c) {
            std::printf("char %c\n", c);
        } catch (...) {
            std::printf("other\n");
        }
    }
    try { throw Derived(7); } catch (Base b) { std::printf("sliced %s %d\n", b.name(), b.n); }
}
