#include <cstdio>
#include <new>
int main() {
    std::size_t huge = static_cast<std::size_t>(1) << 46;
    try { char *p = new char[huge]; delete[] p; } catch (const std::bad_alloc &e) { std::printf("%s\n", e.what()); }
    char *q = new (std::nothrow) char[huge]; std::printf("%d\n", q == nullptr);
}
