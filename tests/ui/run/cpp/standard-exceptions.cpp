#include <cstdio>
#include <stdexcept>
struct L { std::runtime_error e; L() : e("inside") {} };
int main() {
    std::runtime_error local("text"); L l; std::logic_error copy = std::logic_error("copy");
    std::printf("%s %s %s\n", local.what(), l.e.what(), copy.what());
    std::exception *p = new std::out_of_range("heap"); std::printf("%s\n", p->what()); delete p;
    try { throw std::runtime_error("a"); } catch (std::runtime_error e) { std::printf("%s\n", e.what()); }
    try { try { throw std::length_error("n"); } catch (const std::exception &e) { std::printf("%s\n", e.what()); throw; } } catch (std::logic_error &e) { std::printf("again %s\n", e.what()); }
    try { std::bad_alloc b; throw b; } catch (std::exception &e) { std::printf("%s\n", e.what()); }
}
