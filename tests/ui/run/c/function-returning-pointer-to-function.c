/* Declarators read from the name outwards. */
#include <stdio.h>
int add(int a, int b) { return a + b; } int sub(int a, int b) { return a - b; }
int (*choose(char c))(int, int) { return c == '+' ? add : sub; }
typedef int (*op)(int, int); op table[2] = { add, sub }; int (*(*pick)(char))(int, int) = choose;
struct ops { op f; const char *n; } all[] = { { add, "add" }, { sub, "sub" } };
int apply(int f(int, int), int a, int b) { return (*f)(a, b); }
int main(void) { printf("%d %d %d\n", choose('+')(5, 3), pick('-')(5, 3), (**table)(1, 1)); for (int i = 0; i < 2; i++) printf("%s %d\n", all[i].n, apply(all[i].f, 9, 4)); op p = 0; printf("%d\n", p == NULL ? 1 : p(1, 2)); return 0; }
