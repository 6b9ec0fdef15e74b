/* Deep and mutual recursion, through pointers too. */
#include <stdio.h>
int odd(int n); int even(int n) { return n ? odd(n - 1) : 1; } int odd(int n) { return n ? even(n - 1) : 0; } int (*step[2])(int) = { even, odd };
int ack(int m, int n) { return m ? ack(m - 1, n ? ack(m, n - 1) : 1) : n + 1; } int collatz(long n) { return n == 1 ? 0 : 1 + collatz(n % 2 ? 3 * n + 1 : n / 2); } unsigned long f91(int n) { return n > 100 ? n - 10 : f91(f91(n + 11)); } void bin(unsigned n) { if (n > 1) bin(n / 2); putchar('0' + n % 2); }
int main(void) { printf("%d %d %d %d %lu\n", even(1000), step[1](7), ack(2, 4), collatz(27), f91(50)); bin(37); puts(""); return 0; }
