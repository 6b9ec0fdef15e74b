// A tokenizer for a little language: longest operators first, keywords by bsearch, positions by line and column.
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum kind { END, NAME, KEYWORD, NUMBER, STRING, OPERATOR, BAD };
static const char *const kind_names[] = {"end", "name", "keyword", "number", "string", "operator", "bad"};

struct token { enum kind kind; const char *start; int length, line, column; };
struct lexer { const char *at, *line_start; int line; };

static const char *const keywords[] = {"else", "if", "int", "return", "while"};

struct piece { const char *text; int length; };

static int by_text(const void *key, const void *element) {
    const struct piece *p = key;
    const char *word = *(const char *const *)element;
    int order = strncmp(p->text, word, (size_t)p->length);
    return order ? order : word[p->length] ? -1 : 0;
}

static struct token next(struct lexer *l) {
    for (;; l->at++) {
        if (*l->at == '\n') l->line++, l->line_start = l->at + 1;
        else if (l->at[0] == '/' && l->at[1] == '/') l->at += strcspn(l->at, "\n") - 1;
        else if (!isspace((unsigned char)*l->at)) break;
    }
    const char *p = l->at;
    struct token t = {.start = p, .line = l->line, .column = (int)(p - l->line_start) + 1};
    if (!*p) return t;
    if (isalpha((unsigned char)*p) || *p == '_') {
        while (isalnum((unsigned char)*p) || *p == '_') p++;
        struct piece key = {l->at, (int)(p - l->at)};
        t.kind = bsearch(&key, keywords, 5, sizeof *keywords, by_text) ? KEYWORD : NAME;
    } else if (isdigit((unsigned char)*p)) {
        char *end;
        strtod(p, &end);
        p = end;
        t.kind = NUMBER;
    } else if (*p == '"') {
        for (p++; *p && *p != '"'; p++) p += *p == '\\' && p[1];
        t.kind = *p ? STRING : BAD;
        p += *p == '"';
    } else {
        static const char *const operators[] = {"<<=", "==", "<=", "<<", "&&", "+=", "++"};
        t.kind = strchr("+-*/=<>(){};&!", *p) ? OPERATOR : BAD;
        size_t n = 1;
        for (int i = 6; i >= 0; i--)
            if (!strncmp(p, operators[i], strlen(operators[i]))) n = strlen(operators[i]);
        p += n;
    }
    t.length = (int)(p - t.start);
    l->at = p;
    return t;
}

int main(void) {
    const char *source = "int main() { // entry\n  while (i_1 <<= 2.5e3) if (a==\"q\\\"x\") ++ifs;\n\treturn 0x1F && @x; }\n\"open";
    struct lexer l = {source, source, 1};
    int counts[BAD + 1] = {0};
    struct token t;
    do {
        t = next(&l);
        counts[t.kind]++;
        printf("%d:%-3d%-9s%.*s\n", t.line, t.column, kind_names[t.kind], t.length, t.start);
    } while (t.kind != END);
    for (int k = NAME; k <= BAD; k++) printf("%s=%d ", kind_names[k], counts[k]);
    puts("");
    return 0;
}
