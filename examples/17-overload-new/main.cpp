#include <cstdio>
#include <cstdlib>
#include <new>

void *operator new(std::size_t size) {
    std::printf("for all: %zu\n", size);
    void *p = std::malloc(size);
    if (!p)
        throw std::bad_alloc();
    return p;
}
void operator delete(void *p) noexcept { std::free(p); }

struct Pooled {
    int value;
    static char pool[64];
    static int used;
    static void *operator new(std::size_t size) {
        std::printf("for Pooled: %zu\n", size);
        void *place = pool + used;
        used += 16;
        return place;
    }
    static void operator delete(void *) { std::printf("back to the pool\n"); }
};
char Pooled::pool[64];
int Pooled::used = 0;

int main() {
    double *number = new double(1.5);
    Pooled *pooled = new Pooled;
    pooled->value = 3;
    std::printf("%g %d\n", *number, pooled->value);
    delete pooled;
    delete number;
    return 0;
}
