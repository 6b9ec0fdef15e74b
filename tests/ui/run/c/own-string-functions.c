// The str functions written by oneself, each held against the library's on a row of pairs.
#include <stdio.h>
#include <string.h>

static size_t my_strlen(const char *s) {
    const char *p = s;
    while (*p) p++;
    return (size_t)(p - s);
}
static char *my_strcpy(char *to, const char *from) {
    char *start = to;
    while ((*to++ = *from++)) {}
    return start;
}
static char *my_strcat(char *to, const char *from) { return my_strcpy(to + my_strlen(to), from), to; }
static int my_strcmp(const char *a, const char *b) {
    while (*a && *a == *b) a++, b++;
    return (unsigned char)*a - (unsigned char)*b;
}
static int my_strncmp(const char *a, const char *b, size_t n) {
    for (; n; a++, b++, n--)
        if (*a != *b || !*a) return (unsigned char)*a - (unsigned char)*b;
    return 0;
}
static char *my_strchr(const char *s, int c) {
    do
        if (*s == (char)c) return (char *)s;
    while (*s++);
    return NULL;
}
static char *my_strrchr(const char *s, int c) {
    const char *last = NULL;
    for (; (s = my_strchr(s, c)); s += *s ? 1 : 0) {
        last = s;
        if (!c) break;
    }
    return (char *)last;
}
static char *my_strstr(const char *s, const char *what) {
    size_t n = my_strlen(what);
    for (; my_strlen(s) >= n; s++)
        if (!my_strncmp(s, what, n)) return (char *)s;
    return NULL;
}
static size_t my_strcspn(const char *s, const char *set) {
    size_t n = 0;
    while (s[n] && !my_strchr(set, s[n])) n++;
    return n;
}

static int sign(int x) { return (x > 0) - (x < 0); }

int main(void) {
    const char *words[] = {"", "a", "abc", "abd", "ab", "banana", "nan", "\xff\xfe", "an"};
    int checks = 0, wrong = 0;
#define CHECK(e) (checks++, (e) ? 0 : (wrong++, printf("line %d: %s, %s\n", __LINE__, a, b)))
    for (int i = 0; i < 9; i++)
        for (int j = 0; j < 9; j++) {
            const char *a = words[i], *b = words[j];
            char x[32], y[32];
            CHECK(my_strlen(a) == strlen(a));
            CHECK(!strcmp(my_strcat(my_strcpy(x, a), b), strcat(strcpy(y, a), b)));
            CHECK(sign(my_strcmp(a, b)) == sign(strcmp(a, b)));
            CHECK(sign(my_strncmp(a, b, 2)) == sign(strncmp(a, b, 2)));
            CHECK(my_strchr(a, *b) == strchr(a, *b));
            CHECK(my_strrchr(a, *b) == strrchr(a, *b));
            CHECK(my_strstr(a, b) == strstr(a, b));
            CHECK(my_strcspn(a, b) == strcspn(a, b));
        }
    printf("%d checks, %d wrong\n", checks, wrong);
    return wrong != 0;
}
