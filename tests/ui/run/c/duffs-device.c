// A loop and a switch in one: Duff's device, and cases in strange places.
#include <stdio.h>
static void copy(char *to, const char *from, int count) {
    int rounds = (count + 7) / 8;
    switch (count % 8) {
    case 0: do { *to++ = *from++;
    case 7:      *to++ = *from++;
    case 6:      *to++ = *from++;
    case 5:      *to++ = *from++;
    case 4:      *to++ = *from++;
    case 3:      *to++ = *from++;
    case 2:      *to++ = *from++;
    case 1:      *to++ = *from++;
            } while (--rounds > 0);
    }
}
static int odd(int n) {
    int result = 0;
    switch (n)
        if (0) {
        case 1: result = 10;
        } else {
        case 2: result += 5;
        default: result++;
        }
    return result;
}
int main(void) {
    char from[20] = "abcdefghijklmnopqrs", to[21] = "";
    copy(to, from, 19);
    puts(to);
    printf("%d %d %d\n", odd(1), odd(2), odd(3));
    switch (3) case 3: puts("no braces");
    switch (1) { int never = 5; case 1: never = 6; printf("%d\n", never); }
    return 0;
}
