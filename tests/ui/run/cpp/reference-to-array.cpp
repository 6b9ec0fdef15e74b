#include <cstdio>
int sum(const int (&a)[3]) { int s = 0; for (int x : a) s += x; return s; }
void twice(int (&a)[3]) { for (int &x : a) x *= 2; }
int main() {
    int a[3] = {1, 2, 3};
    twice(a);
    const int (&view)[3] = a;
    std::printf("%d %d %zu\n", sum(a), view[2], sizeof view);
}
