#include <cstdio>
#include <cstdlib>
#include <new>
struct Part {
    static int made;
    int id;
    Part() : id(++made) { if (id == 3) { std::printf("fail %d\n", id); throw "third"; } std::printf("+%d\n", id); }
    ~Part() { std::printf("-%d\n", id); }
    static void *operator new[](std::size_t size) { std::printf("room %zu\n", size); return std::malloc(size); }
    static void operator delete[](void *p) { std::printf("room back\n"); std::free(p); }
};
int Part::made = 0;
int main() {
    try {
        Part *parts = new Part[5];
        delete[] parts;
    } catch (const char *what) {
        std::printf("caught %s\n", what);
    }
    Part *two = new Part[2];
    delete[] two;
}
