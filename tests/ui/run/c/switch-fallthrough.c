#include <stdio.h>
int main(void) {
    for (int i = 0; i < 6; i++) { switch (i) { case 0: case 1: printf("low "); case 2: printf("two "); break; default: printf("high "); break; case 4: printf("four "); } }
    puts("");
    return 0;
}
