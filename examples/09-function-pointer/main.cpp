#include <cstdio>
#include <cstdlib>

int main() {
    void *(*allocate)(std::size_t) = std::malloc; // a function has an address
    void (*release)(void *) = std::free;
    int *number = static_cast<int *>(allocate(sizeof(int)));
    *number = 5;
    std::printf("%d\n", *number);
    release(number);

    // new is an operator: there is no &new. Only the function behind it has an address.
    void *(*behind_new)(std::size_t) = ::operator new;
    void *raw = behind_new(16);
    ::operator delete(raw);
    return 0;
}
