#include <cstdio>
#include <new>
struct Big { char bytes[1 << 20]; Big() { bytes[0] = 'b'; } };
int calls;
void handler() { std::printf("handler %d\n", ++calls); if (calls == 2) std::set_new_handler(nullptr); }
int main() {
    std::size_t many = static_cast<std::size_t>(1) << 42;
    Big *big = new (std::nothrow) Big[many / 2];
    std::printf("%d\n", big == nullptr);
    int *small = new (std::nothrow) int(3);
    std::printf("%d\n", *small);
    delete small;
    std::set_new_handler(handler);
    try { char *p = new char[many << 4]; delete[] p; } catch (std::bad_alloc &e) { std::printf("%s\n", e.what()); }
    int n = -1;
    try { int *p = new int[n]; delete[] p; } catch (const std::bad_array_new_length &e) { std::printf("%s\n", e.what()); }
    std::printf("%d %d\n", noexcept(n + 1), noexcept(new int));
}
