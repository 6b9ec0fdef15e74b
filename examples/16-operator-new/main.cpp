#include <cstdio>
#include <cstdlib>
#include <new>

void *operator new(std::size_t size) {
    std::printf("operator new(%zu)\n", size);
    if (void *p = std::malloc(size))
        return p;
    else
        throw std::bad_alloc();
}

void operator delete(void *p) noexcept {
    std::printf("operator delete\n");
    std::free(p);
}

int main() {
    int *number = new int(42); // steps into the function above
    std::printf("%d\n", *number);
    delete number;
    return 0;
}
