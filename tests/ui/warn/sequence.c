// One object changed and used again in one expression, without an order between the two.
#include <stdio.h>

int counter;

static void show(int a, int b) {
    printf("%d %d\n", a, b);
}

struct Pair {
    int x, y;
};

int main(void) {
    int i = 1, a[10] = {0}, *p = a;
    struct Pair pair = {1, 2};
    i = i++ + 1;                     //~ sema-unsequenced
    i = i++;                         //~ sema-unsequenced
    a[i] = i++;                      //~ sema-unsequenced
    a[i++] = i;                      //~ sema-unsequenced
    i = i + i++;                     //~ sema-unsequenced
    show(i, i++);                    //~ sema-unsequenced
    show(counter++, counter++);      //~ sema-unsequenced
    printf("%d %d\n", i, ++i);       //~ sema-unsequenced
    *p++ = *p;                       //~ sema-unsequenced
    pair.x = pair.x++ + pair.y;      //~ sema-unsequenced
    int k = i++ + i++;               //~ sema-unsequenced
    if (k == k--)                    //~ sema-unsequenced
        k = 0;

    // These have an order, or touch different objects.
    i = (i++, i);
    i = i++ && i;
    k = i++ ? i : -i;
    p = p + 1;
    a[i] = a[i] + 1;
    pair.x = pair.y++;
    i += 2;
    show(a[i], a[k]);
    k = i > 3 ? i-- : i++, i + 1;
    k = (show(i, 1), i);
    return 0;
}
