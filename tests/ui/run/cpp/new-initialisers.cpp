#include <cstdio>
struct Pair { int a; int b; };
struct Box { int n; explicit Box(int n = 9) : n(n) {} };
typedef int Row[3];
int main() {
    int *a = new int(5), *b = new int{6}, *c = new int();
    int *d = new int[4]();
    int *e = new int[4]{1, 2};
    Pair *f = new Pair{3, 4};
    Pair *g = new Pair();
    Box *h = new Box, *i = new Box(2), *j = new Box[2];
    int n = 3;
    int *k = new int[n]{};
    int *l = new Row;
    l[2] = 8;
    int (*m)[2] = new int[n][2];
    m[2][1] = 7;
    const char *text = "hi";
    const char **o = new const char *(text);
    std::printf("%d %d %d %d %d %d %d %d\n", *a, *b, *c, d[3], e[1], e[3], f->b, g->a);
    std::printf("%d %d %d %d %d %d %s\n", h->n, i->n, j[1].n, k[2], l[2], m[2][1], *o);
    delete a; delete b; delete c; delete[] d; delete[] e; delete f; delete g; delete h; delete i; delete[] j;
    delete[] k; delete[] l; delete[] m; delete o;
}
