#include <cstdio>
int main() { double d = 3.9; int i = static_cast<int>(d); const int c = 5; int *q = const_cast<int *>(&c); unsigned char *b = reinterpret_cast<unsigned char *>(&i); int k = int(2.7) + (int)1.2; std::printf("%d %d %d %d\n", i, *q, b[0], k); }
