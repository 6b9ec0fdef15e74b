// Const-correct strings: views that own nothing, builders that own, const at every level of a pointer.
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct { const char *start; size_t length; } view;
typedef struct { char *text; size_t length, room; } builder;

#define VIEW(literal) ((view){(literal), sizeof(literal) - 1})
#define ARG(v) (int)(v).length, (v).start

static view view_of(const char *s) { return (view){s, strlen(s)}; }
static bool equal(view a, view b) { return a.length == b.length && memcmp(a.start, b.start, a.length) == 0; }

static view trim(view v) {
    while (v.length && *v.start == ' ') v.start++, v.length--;
    while (v.length && v.start[v.length - 1] == ' ') v.length--;
    return v;
}

static bool cut(view *rest, char at, view *piece) {
    if (!rest->start) return false;
    const char *hit = memchr(rest->start, at, rest->length);
    size_t n = hit ? (size_t)(hit - rest->start) : rest->length;
    *piece = (view){rest->start, n};
    *rest = hit ? (view){hit + 1, rest->length - n - 1} : (view){NULL, 0};
    return true;
}

static void append(builder *b, view v) {
    if (b->length + v.length + 1 > b->room) {
        b->room = (b->length + v.length + 1) * 2;
        b->text = realloc(b->text, b->room);
        if (!b->text) abort();
    }
    memcpy(b->text + b->length, v.start, v.length);
    b->length += v.length;
    b->text[b->length] = '\0';
}

static const char *const *find(const char *const *table, const char *what) {
    while (*table && strcmp(*table, what)) table++;
    return *table ? table : NULL;
}

static size_t count(const char *s, char c) {
    size_t n = 0;
    for (const char *p = s; (p = strchr(p, c)); p++) n++;
    return n;
}

static void shout(char *const s) {
    for (char *p = s; *p; p++) *p = (char)(*p >= 'a' && *p <= 'z' ? *p - 'a' + 'A' : *p);
}

int main(void) {
    view rest = VIEW("host = example.org ; port=8080;; path = /a b/ ;flag"), pair;
    builder out = {0};
    while (cut(&rest, ';', &pair)) {
        view key, value = pair, none = {NULL, 0};
        cut(&value, '=', &key);
        key = trim(key);
        if (!key.length) continue;
        value = value.start ? trim(value) : none;
        printf("%-6.*s[%.*s]%s\n", ARG(key), (int)value.length, value.start ? value.start : "", equal(key, VIEW("port")) ? " <-" : "");
        append(&out, key);
        append(&out, value.start ? VIEW(":") : view_of("!"));
        if (value.start) append(&out, value);
        append(&out, VIEW(" "));
    }
    const char *const read_only = out.text;
    printf("%s(%zu of %d colons)\n", read_only, count(read_only, ':'), 3);
    shout(out.text);
    printf("%s\n", read_only);
    static const char *const days[] = {"mon", "tue", "wed", NULL};
    const char *const *tue = find(days, "tue"), *const *sun = find(days, "sun");
    printf("%td %s %d\n", tue - days, tue[1], sun == NULL);
    char array[] = "array", *pointer = array;
    const char *literal = "array";
    array[0] = 'A';
    printf("%zu %zu %s %s %d\n", sizeof array, sizeof pointer, pointer, literal, strcmp(array, literal) < 0);
    free(out.text);
    return 0;
}
