#include <cstdio>
void swap(int &a, int &b) { int t = a; a = b; b = t; }
int &largest(int &a, int &b) { return a > b ? a : b; }
int main() { int x = 1, y = 2; int &r = x; r = 10; swap(x, y); largest(x, y) = 99; const int &t = x + 1; std::printf("%d %d %d\n", x, y, t); }
