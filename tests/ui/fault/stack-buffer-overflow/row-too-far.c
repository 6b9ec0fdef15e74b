#include <stdio.h>
int main(void) {
    int m[3][3];
    for (int i = 0; i < 3; i++) for (int j = 0; j < 3; j++) m[i][j] = 0;
    int s = 0;
    for (int i = 0; i <= 3; i++) s += m[i][0]; //~ stack-buffer-overflow
    printf("%d\n", s);
}
