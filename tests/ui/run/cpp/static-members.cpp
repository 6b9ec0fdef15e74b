#include <cstdio>
class Id { static int next; int id; public: Id() : id(next++) {} static int made() { return next; } int get() const { return id; } };
int Id::next = 100;
int main() { Id a, b; std::printf("%d %d %d\n", a.get(), b.get(), Id::made()); }
