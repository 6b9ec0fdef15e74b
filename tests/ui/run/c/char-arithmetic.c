#include <stdio.h>
int main(void) {
    char word[] = "hello";
    for (char *p = word; *p; p++) *p = *p - 'a' + 'A';
    puts(word);
    printf("%c%c %d\n", 'a' + 1, '\x41', '\n');
    return 0;
}
