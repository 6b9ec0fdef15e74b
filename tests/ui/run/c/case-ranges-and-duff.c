/* Ranges of cases, a switch in a loop, a loop in a switch. */
#include <stdio.h>
const char *kind(int c) { switch (c) { case '0' ... '9': return "digit"; case 'a' ... 'z': case 'A' ... 'Z': return "letter"; case ' ': case '\t' ... '\r': return "blank"; default: return "other"; } }
void copy(char *to, const char *from, int n) { int k = (n + 3) / 4; switch (n % 4) { case 0: do { *to++ = *from++; case 3: *to++ = *from++; case 2: *to++ = *from++; case 1: *to++ = *from++; } while (--k); } *to = 0; }
int main(void) { for (const char *s = "a5 +Z\n"; *s; s++) puts(kind(*s)); char b[20]; for (int n = 1; n < 10; n += 3) { copy(b, "abcdefghij", n); puts(b); } int s = 0; for (int i = 0; i < 10; i++) switch (i) { case 2: continue; case 8: goto out; default: s += i; } out: printf("%d\n", s); return 0; }
