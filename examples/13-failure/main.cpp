#include <cstdio>
#include <cstdlib>
#include <new>

int main() {
    std::size_t huge = static_cast<std::size_t>(1) << 46; // 64 TiB
    void *block = std::malloc(huge);
    std::printf("malloc gave %s\n", block ? "a block" : "NULL");
    try {
        char *bytes = new char[huge];
        std::printf("new gave a block\n");
        delete[] bytes;
    } catch (const std::bad_alloc &) {
        std::printf("new threw bad_alloc\n");
    }
    char *quiet = new (std::nothrow) char[huge];
    std::printf("nothrow gave %s\n", quiet ? "a block" : "a null pointer");
    return 0;
}
