#include <cstdio>
#include <new>
struct Box { int n; Box(int n) : n(n) { std::printf("make %d\n", n); } ~Box() { std::printf("drop %d\n", n); } };
int main() { alignas(Box) char room[sizeof(Box)]; Box *b = new (room) Box(3); std::printf("%d %d\n", b->n, (void *)b == (void *)room); b->~Box(); }
