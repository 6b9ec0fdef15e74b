#include <stdio.h>
struct s { char c; int i; char d; double e; }; union u { int i; char b[9]; };
int main(void) {
    int a[7]; char *p = (char *)a;
    printf("%zu %zu %zu %zu %zu %zu\n", sizeof(char), sizeof(short), sizeof(int), sizeof(long), sizeof(float), sizeof(double));
    printf("%zu %zu %zu %zu %zu %zu\n", sizeof a, sizeof p, sizeof *p, sizeof(struct s), sizeof(union u), sizeof "four");
    printf("%zu\n", sizeof(a[0] + 1L));
    return 0;
}
