#include <stdio.h>
enum colour { RED, GREEN = 5, BLUE };
typedef enum { NO, YES } answer;
int main(void) {
    enum colour c = BLUE; answer a = YES;
    switch (c) { case RED: puts("red"); break; case BLUE: puts("blue"); break; default: puts("?"); }
    printf("%d %d %d %zu\n", RED, GREEN, c + a, sizeof c);
    return 0;
}
