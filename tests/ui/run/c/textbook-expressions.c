#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

typedef enum { NUMBER, PLUS, MINUS, TIMES, SLASH, OPEN, CLOSE, END } Kind;

typedef struct {
    Kind kind;
    double value;
} Token;

static const char *at;
static Token token;

static void advance(void)
{
    while (isspace((unsigned char)*at))
        at++;
    if (isdigit((unsigned char)*at)) {
        char *end;
        token.kind = NUMBER;
        token.value = strtod(at, &end);
        at = end;
        return;
    }
    switch (*at) {
    case '+': token.kind = PLUS; break;
    case '-': token.kind = MINUS; break;
    case '*': token.kind = TIMES; break;
    case '/': token.kind = SLASH; break;
    case '(': token.kind = OPEN; break;
    case ')': token.kind = CLOSE; break;
    default: token.kind = END; return;
    }
    at++;
}

static double sum(void);

static double factor(void)
{
    double value = token.value;
    if (token.kind == MINUS) {
        advance();
        return -factor();
    }
    if (token.kind == OPEN) {
        advance();
        value = sum();
    }
    advance();
    return value;
}

static double product(void)
{
    double value = factor();
    while (token.kind == TIMES || token.kind == SLASH) {
        Kind kind = token.kind;
        advance();
        double right = factor();
        value = kind == TIMES ? value * right : value / right;
    }
    return value;
}

static double sum(void)
{
    double value = product();
    while (token.kind == PLUS || token.kind == MINUS) {
        int sign = token.kind == PLUS ? 1 : -1;
        advance();
        value += sign * product();
    }
    return value;
}

int main(void)
{
    const char *texts[] = {"1 + 2 * 3", "(1 + 2) * 3", "-4 / (1 - 3)", "2 * 3.5 - 1"};
    for (int i = 0; i < 4; i++) {
        at = texts[i];
        advance();
        printf("%s = %g\n", texts[i], sum());
    }
    return 0;
}
