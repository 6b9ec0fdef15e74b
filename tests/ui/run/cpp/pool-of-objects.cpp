#include <iostream>
#include <cstdlib>
#include <cstring>
#include <new>
class Pool { struct Slot { Slot *next; }; unsigned char *mem; Slot *free_; size_t size, n; public: Pool(size_t sz, size_t n) : mem(static_cast<unsigned char *>(std::malloc(sz * n))), free_(nullptr), size(sz), n(n) { for (size_t i = 0; i < n; ++i) put(mem + i * sz); } ~Pool() { std::free(mem); } void *get() { if (!free_) throw std::bad_alloc(); Slot *s = free_; free_ = s->next; return s; } void put(void *p) { Slot *s = static_cast<Slot *>(p); s->next = free_; free_ = s; } };
struct Obj { double a, b; Obj(double a) : a(a), b(a * 2) {} ~Obj() { std::cout << "~" << a << ' '; } };
int main() { Pool pool(sizeof(Obj), 3); Obj *o[3]; for (int i = 0; i < 3; ++i) o[i] = new (pool.get()) Obj(i); try { pool.get(); } catch (const std::bad_alloc &) { std::cout << "full\n"; } o[1]->~Obj(); pool.put(o[1]); Obj *x = new (pool.get()) Obj(9); std::cout << (x == o[1]) << x->b << '\n'; Obj *all[] = {o[0], x, o[2]}; for (Obj *p : all) p->~Obj(); std::cout << '\n'; char raw[sizeof(int) * 2]; int *ip = new (raw) int(5); int *ia = new (raw + 4) int[1]{7}; int v; std::memcpy(&v, raw, sizeof v); std::cout << v << *ia  << '\n'; return 0; }
