// Small classics: Collatz chains with a cache, Pascal's triangle, Armstrong numbers, happy numbers, change in coins.
#include <stdio.h>
#include <stdlib.h>

static unsigned short cache[1000];

static int collatz(unsigned long n) {
    if (n == 1) return 1;
    if (n < 1000 && cache[n]) return cache[n];
    int length = 1 + collatz(n % 2 ? 3 * n + 1 : n / 2);
    if (n < 1000) cache[n] = (unsigned short)length;
    return length;
}

static void pascal(int rows) {
    unsigned *row = calloc((size_t)rows + 1, sizeof *row);
    row[0] = 1;
    for (int r = 0; r < rows; r++) {
        printf("%*s", (rows - r - 1) * 2, "");
        for (int i = 0; i <= r; i++) printf("%4u", row[i]);
        printf("\n");
        for (int i = r + 1; i > 0; i--) row[i] += row[i - 1];
    }
    free(row);
}

static int digits_to(int n, int power) {
    int sum = 0;
    for (div_t d = div(n, 10); n; n = d.quot, d = div(n, 10)) {
        int p = 1;
        for (int i = 0; i < power; i++) p *= d.rem;
        sum += p;
    }
    return sum;
}

static int happy(int n) {
    while (n != 1 && n != 4) n = digits_to(n, 2);
    return n == 1;
}

static long ways(int cents, const int *coins) {
    if (cents == 0) return 1;
    if (cents < 0 || !*coins) return 0;
    return ways(cents - *coins, coins) + ways(cents, coins + 1);
}

int main(void) {
    int longest = 0, at = 0;
    for (int n = 1; n < 1000; n++)
        if (collatz((unsigned)n) > longest) longest = collatz((unsigned)n), at = n;
    printf("longest chain below 1000 starts at %d: %d numbers\n", at, longest);
    for (unsigned long n = 7; n != 1; n = n & 1 ? 3 * n + 1 : n >> 1) printf("%lu ", n);
    puts("1");
    pascal(9);
    for (int n = 1, width = 1, limit = 10; n < 10000; n++) {
        if (n == limit) limit *= 10, width++;
        if (digits_to(n, width) == n) printf("%d ", n);
    }
    puts("are Armstrong numbers");
    for (int n = 1; n <= 50; n++)
        if (happy(n)) printf("%d ", n);
    puts("are happy");
    const int coins[] = {50, 20, 10, 5, 2, 1, 0};
    for (int c = 5; c <= 60; c += 11) printf("%d cents in %ld ways\n", c, ways(c, coins));
    for (int i = 1; i <= 20; i++) i % 15 ? i % 5 ? i % 3 ? printf("%d ", i) : printf("Fizz ") : printf("Buzz ") : printf("FizzBuzz ");
    puts("");
}
