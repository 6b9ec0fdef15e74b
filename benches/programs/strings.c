#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    size_t capacity = 16, length = 0;
    char *text = malloc(capacity);
    text[0] = 0;
    for (int i = 0; i < 30000; i++) {
        char word[16];
        int at = 0, n = i;
        do { word[at++] = '0' + n % 10; n /= 10; } while (n);
        word[at++] = ' ';
        word[at] = 0;
        size_t more = strlen(word);
        while (length + more + 1 > capacity) { capacity *= 2; text = realloc(text, capacity); }
        strcpy(text + length, word);
        length += more;
    }
    unsigned hash = 0;
    for (char *p = text; *p; p++) hash = hash * 31 + *p;
    printf("%zu %u\n", length, hash);
    free(text);
    return 0;
}
