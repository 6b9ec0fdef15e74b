// A struct that ends in an array of no given length.
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
struct message { size_t length; char text[]; };
static struct message *make(const char *text) {
    size_t length = strlen(text);
    struct message *made = malloc(sizeof *made + length + 1);
    if (!made) exit(1);
    made->length = length;
    memcpy(made->text, text, length + 1);
    return made;
}
int main(void) {
    struct message *one = make("flexible"), *two = make("");
    printf("%zu %s %zu %zu\n", one->length, one->text, sizeof *one, offsetof(struct message, text));
    printf("%zu [%s]\n", two->length, two->text);
    one = realloc(one, sizeof *one + 20);
    if (!one) return 1;
    strcat(one->text, " array");
    one->length = strlen(one->text);
    printf("%zu %s\n", one->length, one->text);
    free(one);
    free(two);
    return 0;
}
