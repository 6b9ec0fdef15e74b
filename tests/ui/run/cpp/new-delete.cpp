#include <cstdio>
int main() { int *p = new int(7); double *a = new double[4]; for (int i = 0; i < 4; i++) a[i] = i * 0.5; std::printf("%d %g\n", *p, a[3]); delete p; delete[] a; int *z = new int(); std::printf("%d\n", *z); delete z; int *n = nullptr; delete n; }
