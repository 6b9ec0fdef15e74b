#include <cstdio>
#include <cstddef>
struct Arena { alignas(8) char bytes[256]; std::size_t used; };
void *operator new(std::size_t size, Arena &arena, const char *what) {
    std::printf("%s: %zu at %zu\n", what, size, arena.used);
    void *p = arena.bytes + arena.used;
    arena.used += (size + 7) / 8 * 8;
    return p;
}
void operator delete(void *, Arena &arena, const char *what) { std::printf("undo %s\n", what); arena.used = 0; }
struct Thing { long v; Thing(long v) : v(v) { if (v < 0) throw v; } };
int main() {
    Arena arena;
    arena.used = 0;
    Thing *a = new (arena, "a") Thing(1);
    Thing *b = new (arena, "b") Thing(2);
    std::printf("%ld %ld %d\n", a->v, b->v, (int)((char *)b - (char *)a));
    try { new (arena, "c") Thing(-3); } catch (long v) { std::printf("caught %ld, %zu used\n", v, arena.used); }
}
