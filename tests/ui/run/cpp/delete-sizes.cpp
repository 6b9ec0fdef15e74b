#include <cstdio>
#include <cstdlib>
#include <new>
static void *last;
void *operator new(std::size_t size) { std::printf("new %zu\n", size); return std::malloc(size); }
void *operator new[](std::size_t size) { std::printf("new[] %zu\n", size); return last = std::malloc(size); }
void operator delete(void *p) noexcept { std::printf("delete\n"); std::free(p); }
void operator delete(void *p, std::size_t size) noexcept { std::printf("delete %zu\n", size); std::free(p); }
void operator delete[](void *p) noexcept { std::printf("delete[]\n"); std::free(p); }
void operator delete[](void *p, std::size_t size) noexcept { std::printf("delete[] %zu\n", size); std::free(p); }
struct Plain { int a, b, c; };
struct Loud { char c; ~Loud() { std::printf("~%c ", c); } };
struct alignas(16) Wide { long a, b; ~Wide() {} };
int main() {
    delete new Plain();
    delete new Loud{'x'};
    delete[] new Plain[3];
    Loud *loud = new Loud[4]{{'a'}, {'b'}, {'c'}, {'d'}};
    std::printf("%d %zu\n", (int)((char *)loud - (char *)last), *(std::size_t *)last);
    delete[] loud;
    Wide *wide = new Wide[2];
    std::printf("%d\n", (int)((char *)wide - (char *)last));
    delete[] wide;
    Loud (*grid)[2] = new Loud[3][2];
    std::printf("%zu\n", *(std::size_t *)last);
    for (int i = 0; i < 6; i++) grid[i / 2][i % 2].c = 'A' + i;
    delete[] grid;
    int *none = nullptr;
    delete none;
    delete[] none;
    void *raw = ::operator new(24);
    ::operator delete(raw);
}
