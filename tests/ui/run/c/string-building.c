// strcpy, strncpy, strcat, strncat, memmove over itself, memset, strtok.
#include <stdio.h>
#include <string.h>
int main(void) {
    char buffer[32] = "xxxxxxxxxxxx";
    strncpy(buffer, "abc", 6);
    for (int i = 0; i < 8; i++) printf("%d ", buffer[i]);
    puts("");
    strcpy(buffer, "one");
    strcat(buffer, ", two");
    strncat(buffer, ", three", 4);
    puts(buffer);
    memmove(buffer + 2, buffer, 6);
    puts(buffer);
    memmove(buffer, buffer + 1, strlen(buffer));
    puts(buffer);
    memset(buffer, '-', 3);
    puts(buffer);
    char list[] = ",a,,b;c,";
    for (char *word = strtok(list, ",;"); word; word = strtok(NULL, ",;")) printf("<%s>", word);
    puts("");
    char outer[] = "k=v;x=y", *rest, *pair = strtok_r(outer, ";", &rest);
    while (pair) {
        char *inner, *key = strtok_r(pair, "=", &inner);
        printf("%s->%s ", key, inner);
        pair = strtok_r(NULL, ";", &rest);
    }
    puts("");
    return 0;
}
