#include <stdio.h>
struct date { short year; char month, day; };
struct person { char name[12]; struct date born; double height; };
int main(void) {
    struct person p = {"Ada", {1815, 12, 10}, 1.65}, q = p;
    struct person *r = &q; r->born.year = 1900; q.name[0] = 'I';
    printf("%s %d %s %d %zu %zu\n", p.name, p.born.year, r->name, q.born.year, sizeof(struct date), sizeof p);
    return 0;
}
