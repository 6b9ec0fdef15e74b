#include <stdio.h>
#include <string.h>
int main(void) {
    char b[32]; strcpy(b, "heap"); strcat(b, "wise");
    printf("%s %zu %d %d %d\n", b, strlen(b), strcmp(b, "heapwise"), strcmp("a", "b") < 0, strcmp("b", "a") > 0);
    return 0;
}
