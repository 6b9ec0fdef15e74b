#include <iostream>
struct P { int x; P() { x = 7; } P(int v) : x(v) {} };
struct Q { int x = 5; int y; };
struct Plain { int a, b; };
struct Pair { P one, two; };
struct Arr { int n; P items[2]; P grid[2][2]; };
static int more() { Arr a = {1}; Arr *b = new Arr{}; int s = a.items[1].x * 10 + a.grid[1][0].x + b->items[0].x * 100; delete b; return s; }
static int later = more();
struct Show { Show() { std::cout << later << '\n'; } } show;
int main() {
    P a[3] = {P(1)};
    P b[2] = {};
    P *c = new P[3]{1, 2};
    Q d[2] = {};
    Plain e[3] = {{1, 2}};
    Pair f = {P(3)};
    Pair g[2] = {{P(3)}};
    std::cout << a[0].x << a[1].x << a[2].x << b[0].x << b[1].x << c[2].x << d[1].x << d[1].y << e[1].a << e[2].b << f.two.x << g[0].two.x << g[1].one.x << '\n';
    delete[] c;
}
