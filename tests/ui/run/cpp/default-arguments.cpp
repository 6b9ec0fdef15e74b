#include <cstdio>
int area(int w, int h = 2, int d = 3) { return w * h * d; }
int main() { std::printf("%d %d %d\n", area(1), area(1, 5), area(1, 5, 7)); }
