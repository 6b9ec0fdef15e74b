// div and its kin, truncation toward zero, abs of all widths.
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
int main(void) {
    int pairs[][2] = {{7, 2}, {-7, 2}, {7, -2}, {-7, -2}};
    for (int i = 0; i < 4; i++) {
        div_t d = div(pairs[i][0], pairs[i][1]);
        printf("%d %d %d\n", d.quot, d.rem, d.quot * pairs[i][1] + d.rem == pairs[i][0]);
    }
    ldiv_t l = ldiv(1000000000007L, 10L);
    lldiv_t ll = lldiv(-1000000000007LL, 1000LL);
    printf("%ld %ld %lld %lld\n", l.quot, l.rem, ll.quot, ll.rem);
    printf("%d %ld %lld %jd\n", abs(-3), labs(-4L), llabs(-5LL), imaxabs(-6));
    return 0;
}
