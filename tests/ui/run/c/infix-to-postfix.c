// The shunting yard: infix to postfix, then the postfix run on a stack of numbers.
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int precedence(char op) {
    switch (op) {
    case '^': return 3;
    case '*': case '/': return 2;
    case '+': case '-': return 1;
    default: return 0;
    }
}

static int to_postfix(const char *in, char *out) {
    char stack[32];
    int top = 0;
    for (; *in; in++) {
        if (isdigit((unsigned char)*in)) {
            while (isdigit((unsigned char)*in)) *out++ = *in++;
            *out++ = ' ';
            in--;
        } else if (*in == '(') {
            stack[top++] = '(';
        } else if (*in == ')') {
            while (top && stack[top - 1] != '(') *out++ = stack[--top], *out++ = ' ';
            if (top-- == 0) return 0;
        } else if (precedence(*in)) {
            while (top && (precedence(stack[top - 1]) > precedence(*in) ||
                           (precedence(stack[top - 1]) == precedence(*in) && *in != '^')))
                *out++ = stack[--top], *out++ = ' ';
            stack[top++] = *in;
        } else if (*in != ' ') return 0;
    }
    while (top) {
        if (stack[top - 1] == '(') return 0;
        *out++ = stack[--top];
        *out++ = ' ';
    }
    *out = 0;
    return 1;
}

static long evaluate(char *postfix) {
    long stack[32];
    int n = 0;
    for (char *word = strtok(postfix, " "); word; word = strtok(NULL, " ")) {
        if (isdigit((unsigned char)word[0])) {
            stack[n++] = strtol(word, NULL, 10);
            continue;
        }
        long b = stack[--n], a = stack[--n], r = 1;
        switch (word[0]) {
        case '+': r = a + b; break;
        case '-': r = a - b; break;
        case '*': r = a * b; break;
        case '/': r = a / b; break;
        case '^': while (b-- > 0) r *= a; break;
        }
        stack[n++] = r;
    }
    return stack[0];
}

int main(void) {
    const char *texts[] = {"3 + 4 * 2 / (1 - 5) ^ 2 ^ 3", "10 - 4 - 3", "((2+3)*(7-1))", "2^3^2", "100/7/2", "(1+2", "1+2)", "1 & 2"};
    for (int i = 0; i < 8; i++) {
        char out[128];
        if (!to_postfix(texts[i], out)) {
            printf("%s: not an expression\n", texts[i]);
            continue;
        }
        printf("%s -> %s", texts[i], out);
        printf("= %ld\n", evaluate(out));
    }
}
