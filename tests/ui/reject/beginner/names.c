#include <stdio.h>
#include <stdlib.h>
struct node { int value; struct node *next; };
int count(int total) { return totl + 1; } //~ sema-undeclared
int main(void) {
    struct node n;
    int lenght = 3;
    n.vlaue = 3; //~ sema-no-member
    n.nxt = NULL; //~ sema-no-member
    struct nod *p = &n;
    pritnf("%d\n", length); //~ sema-undeclared
    int *q = (int *)mallco(4);
    return count(3);
}
