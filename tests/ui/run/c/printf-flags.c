#include <stdio.h>
int main(void) {
    printf("[%5d][%-5d][%05d][%+d][% d]\n", 42, 42, 42, 42, 42);
    printf("[%8.3f][%-8.2f][%.0f][%+.1e]\n", 3.14159, 2.5, 2.5, 12345.0);
    printf("[%10s][%-10s][%.2s][%c]\n", "abc", "abc", "abc", 'x');
    printf("[%x][%#x][%X][%o][%#o][%%]\n", 255, 255, 255, 8, 8);
    printf("[%*d][%.*f][%hhd][%ld][%zu]\n", 6, 1, 2, 3.14159, 300, 5L, sizeof(int));
    return 0;
}
