// Big integers in base 10^9: factorials, Fibonacci numbers, division by a small number, digits summed.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BASE 1000000000u

typedef struct { uint32_t *limb; int n, room; } big;

static void extend(big *b, uint32_t limb) {
    if (b->n == b->room) {
        b->room = b->room * 2 + 1;
        b->limb = realloc(b->limb, (size_t)b->room * sizeof *b->limb);
        if (!b->limb) exit(1);
    }
    b->limb[b->n++] = limb;
}

static void multiply(big *b, uint32_t by) {
    uint64_t carry = 0;
    for (int i = 0; i < b->n; i++) {
        carry += (uint64_t)b->limb[i] * by;
        b->limb[i] = (uint32_t)(carry % BASE);
        carry /= BASE;
    }
    if (carry) extend(b, (uint32_t)carry);
}

static void add(big *to, const big *x) {
    uint32_t carry = 0;
    for (int i = 0; i < x->n || carry; i++) {
        if (i == to->n) extend(to, 0);
        carry += to->limb[i] + (i < x->n ? x->limb[i] : 0);
        to->limb[i] = carry % BASE;
        carry /= BASE;
    }
}

static uint32_t divide(big *b, uint32_t by) {
    uint64_t rest = 0;
    for (int i = b->n - 1; i >= 0; i--) {
        rest = rest * BASE + b->limb[i];
        b->limb[i] = (uint32_t)(rest / by);
        rest %= by;
    }
    while (b->n > 1 && !b->limb[b->n - 1]) b->n--;
    return (uint32_t)rest;
}

static char *text(const big *b) {
    char *s = malloc((size_t)b->n * 9 + 1), *w = s;
    w += sprintf(w, "%u", b->limb[b->n - 1]);
    for (int i = b->n - 2; i >= 0; i--) w += sprintf(w, "%09u", b->limb[i]);
    return s;
}

static void print(const char *name, const big *b) {
    char *s = text(b);
    int sum = 0;
    for (char *p = s; *p; p++) sum += *p - '0';
    printf("%s = %s (%zu digits, sum %d)\n", name, s, strlen(s), sum);
    free(s);
}

int main(void) {
    big f = {0}, a = {0}, b = {0};
    extend(&f, 1);
    for (uint32_t i = 2; i <= 50; i++) {
        multiply(&f, i);
        if (i == 12 || i == 13 || i == 25 || i == 50) printf("%u: ", i), print("n!", &f);
    }
    uint32_t rest = divide(&f, 999983);
    print("50! / 999983", &f);
    printf("rest %u\n", rest);
    extend(&a, 0);
    extend(&b, 1);
    for (int i = 0; i < 100; i++) {
        add(&a, &b);
        big t = a;
        a = b;
        b = t;
    }
    print("F(100)", &a);
    free(f.limb);
    free(a.limb);
    free(b.limb);
}
