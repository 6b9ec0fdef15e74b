// _Bool keeps only zero or one, whatever is stored.
#include <stdbool.h>
#include <stdio.h>
struct flags { _Bool a : 1, b : 1; bool c; };
static bool is_set(int value) { return value; }
int main(void) {
    bool fraction = 0.5, big = 256, pointer = "", zero = 0.0, negative = -1;
    printf("%d %d %d %d %d\n", fraction, big, pointer, zero, negative);
    bool counter = false;
    counter++;
    counter++;
    printf("%d\n", counter);
    counter--;
    printf("%d\n", counter);
    counter += 2;
    printf("%d %d\n", counter, !counter);
    struct flags flags = {2, 0, 4};
    printf("%d %d %d %zu\n", flags.a, flags.b, flags.c, sizeof flags);
    printf("%d %d %d\n", is_set(512), true + true, (bool)0x100 == 1);
    printf("%zu %d\n", sizeof(bool), _Generic(true, int: 1, default: 2));
    return 0;
}
