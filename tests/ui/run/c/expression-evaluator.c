// Recursive descent over + - * / % ^ and parentheses with variables; errors leave by longjmp with a column.
#include <ctype.h>
#include <math.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

struct parser { const char *text, *p; double vars[26]; jmp_buf error; const char *message; };

static void fail(struct parser *s, const char *message) {
    s->message = message;
    longjmp(s->error, 1);
}

static int peek(struct parser *s) {
    while (isspace((unsigned char)*s->p)) s->p++;
    return *s->p;
}

static int eat(struct parser *s, int c) { return peek(s) == c ? s->p++, 1 : 0; }

static double sum(struct parser *);

static double atom(struct parser *s) {
    int c = peek(s);
    if (eat(s, '(')) {
        double v = sum(s);
        if (!eat(s, ')')) fail(s, "expected )");
        return v;
    }
    if (isdigit(c) || c == '.') {
        char *end;
        double v = strtod(s->p, &end);
        if (end == s->p) fail(s, "not a number");
        s->p = end;
        return v;
    }
    if (islower(c)) {
        s->p++;
        if (peek(s) == '=' ) {
            s->p++;
            return s->vars[c - 'a'] = sum(s);
        }
        return s->vars[c - 'a'];
    }
    fail(s, c ? "unexpected character" : "unexpected end");
    return 0;
}

static double unary(struct parser *s) {
    if (eat(s, '-')) return -unary(s);
    double base = atom(s);
    return eat(s, '^') ? pow(base, unary(s)) : base;
}

static double term(struct parser *s) {
    double v = unary(s);
    for (;;) {
        if (eat(s, '*')) v *= unary(s);
        else if (eat(s, '/')) v /= unary(s);
        else if (eat(s, '%')) {
            double d = unary(s);
            if (d == 0) fail(s, "modulo zero");
            v = fmod(v, d);
        } else return v;
    }
}

static double sum(struct parser *s) {
    double v = term(s);
    while (peek(s) == '+' || peek(s) == '-') v = *s->p++ == '+' ? v + term(s) : v - term(s);
    return v;
}

int main(void) {
    const char *lines[] = {"1 + 2 * 3", "(1+2)*3", "-2^2", "2^3^2", "x = y = 10 / 4", "x*x - y", "7 % 4 + .5e1",
                           "1 / 0", "(1", "2 $ 3", "5 % (3-3)", "", "8 - 3 - 2", "a = 3) ", "--4"};
    struct parser s = {0};
    for (unsigned i = 0; i < sizeof lines / sizeof *lines; i++) {
        s.text = s.p = lines[i];
        printf("%-18s", lines[i]);
        if (setjmp(s.error)) {
            printf("error at %td: %s\n", s.p - s.text + 1, s.message);
            continue;
        }
        double v = sum(&s);
        if (peek(&s)) fail(&s, "left over");
        printf("= %g\n", v);
    }
    return 0;
}
