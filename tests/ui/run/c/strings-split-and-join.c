// split() to a NULL-terminated array of copies, join() with a separator, and the pair as each other's inverse.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char **split(const char *text, char separator) {
    size_t parts = 1;
    for (const char *p = text; *p; p++) parts += *p == separator;
    char **out = malloc((parts + 1) * sizeof(char *));
    if (!out) return NULL;
    for (size_t i = 0; i < parts; i++) {
        const char *end = strchr(text, separator);
        size_t n = end ? (size_t)(end - text) : strlen(text);
        out[i] = malloc(n + 1);
        memcpy(out[i], text, n);
        out[i][n] = 0;
        text += n + 1;
    }
    out[parts] = NULL;
    return out;
}

static char *join(char *const parts[], const char *separator) {
    size_t total = 1, gap = strlen(separator);
    for (char *const *p = parts; *p; p++) total += strlen(*p) + (p[1] ? gap : 0);
    char *out = malloc(total), *w = out;
    for (char *const *p = parts; *p; p++) {
        w = stpcpy(w, *p);
        if (p[1]) w = stpcpy(w, separator);
    }
    *w = '\0';
    return out;
}

static void trim(char *s) {
    size_t lead = strspn(s, " \t"), n = strlen(s);
    while (n > lead && strchr(" \t", s[n - 1])) n--;
    memmove(s, s + lead, n - lead);
    s[n - lead] = '\0';
}

static void release(char **parts) {
    for (char **p = parts; *p; free(*p++)) {}
    free(parts);
}

int main(void) {
    const char *lines[] = {"red,green,blue", " padded ,\tfields  , x", "", ",,", "single"};
    for (int i = 0; i < 5; i++) {
        char **parts = split(lines[i], ',');
        int n = 0;
        for (char **p = parts; *p; p++) n++;
        char *same = join(parts, ",");
        printf("%d parts, %s\n", n, strcmp(same, lines[i]) ? "differ" : "inverse");
        for (char **p = parts; *p; p++) trim(*p);
        char *nice = join(parts, "> <");
        printf("<%s>\n", nice);
        free(nice);
        free(same);
        release(parts);
    }
}
