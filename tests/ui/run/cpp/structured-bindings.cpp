#include <cstdio>
struct Point { int x; double y; };
Point make() { return {3, 1.5}; }
int main() {
    auto [x, y] = make();
    Point p = {1, 2.5};
    auto &[a, b] = p;
    a = 10;
    b *= 2;
    int pair[2] = {5, 6};
    auto [first, second] = pair;
    first++;
    std::printf("%d %g %d %g %d %d %d\n", x, y, p.x, p.y, first, second, pair[0]);
    Point all[2] = {{1, 0.5}, {2, 0.25}};
    for (const auto &[n, half] : all) std::printf("%d %g\n", n, half);
}
