#include <stdio.h>
struct s { int a; };
union u { int b; };
typedef struct { int x; } point;
string name; //~ sema-unknown-type
boolean flag; //~ sema-unknown-type
Int x; //~ parse-misspelt-keyword
integer y; //~ sema-unknown-type
s v; //~ sema-needs-tag
struct point pt;
byte b; //~ sema-unknown-type
int main(void) {
    s t; //~ sema-needs-tag
    point p = {1};
    struct s q = 3; //~ sema-incompatible-init
    q = 5; //~ sema-incompatible
    int i = q; //~ sema-incompatible
    q.b = 3; //~ sema-no-member
    q->a = 3; //~ sema-dot-for-arrow
    struct s *r = &q;
    r.a = 3; //~ sema-arrow-for-dot
    if (q) { } //~ sema-not-a-condition
    if (q == q) { } //~ sema-bad-operands
    q + 1; //~ sema-bad-operands
    p.x.y = 3; //~ sema-member-of-other
    i.a = 3; //~ sema-member-of-other
    i[0] = 3; //~ sema-subscript-of
    i(); //~ sema-call-of
    *i; //~ sema-deref-of
    &3; //~ sema-address-of-value
    sizeof(struct unknown); //~ sema-size-unknown
    struct unknown w; //~ sema-incomplete-type
    return q; //~ sema-incompatible
}
