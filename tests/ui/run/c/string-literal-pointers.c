#include <stdio.h>
const char *names[] = {"zero", "one", "two"};
int main(void) {
    const char *p = names[2]; char copy[] = "one"; copy[0] = 'O';
    printf("%s %c %s %s\n", p, p[1], copy, names[1] + 1);
    return 0;
}
