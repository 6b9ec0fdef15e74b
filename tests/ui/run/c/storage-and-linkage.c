// Tentative definitions, extern in blocks, statics with one life and many scopes.
#include <stdio.h>
int tentative;
int tentative;
int tentative = 3;
extern int later;
static int hidden = 4;
static int next(void) {
    static int calls;
    static int *self = &calls;
    return ++*self;
}
static int shadow(int hidden_too) {
    int hidden = hidden_too;
    {
        extern int later;
        static int hidden = 100;
        hidden += later;
        return hidden;
    }
    return hidden;
}
int main(void) {
    register int fast = 2;
    auto int plain = fast;
    printf("%d %d %d\n", tentative, later, hidden + plain);
    printf("%d %d %d\n", next(), next() - 1, 0);
    printf("%d %d\n", shadow(1), shadow(1));
    return 0;
}
int later = 5;
