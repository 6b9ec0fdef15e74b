#include <stdio.h>
#include <string.h>
int main(void) {
    char *words[3] = {"a", "b", "c"};
    int n = 0;
    for (int i = 0; i < 4; i++)
        n += strlen(words[i]); //~ stack-buffer-overflow
    printf("%d\n", n);
}
