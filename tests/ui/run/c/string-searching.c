// memchr, strchr, strrchr, strstr, strspn, strcspn, strpbrk at their borders.
#include <stdio.h>
#include <string.h>
static void at(const char *text, const char *found) {
    if (found) printf("%d ", (int)(found - text));
    else printf("- ");
}
int main(void) {
    const char *text = "banana bandana";
    at(text, strchr(text, 'n'));
    at(text, strchr(text, '\0'));
    at(text, strrchr(text, 'n'));
    at(text, strrchr(text, 'z'));
    at(text, strstr(text, "ana"));
    at(text, strstr(text, "dana"));
    at(text, strstr(text, ""));
    at(text, strstr(text, "nab"));
    at(text, memchr(text, 'd', 5));
    at(text, memchr(text, 'd', 14));
    at(text, strpbrk(text, "xyz d"));
    printf("\n%zu %zu %zu %zu\n", strspn(text, "abn"), strcspn(text, " "), strspn(text, ""), strcspn("", "a"));
    printf("%d %d %d\n", strcmp("a", "b") < 0, strncmp("abc", "abd", 2), memcmp("a\0b", "a\0c", 3) < 0);
    printf("%zu %zu\n", strlen(""), strnlen("abcdef", 3));
    return 0;
}
