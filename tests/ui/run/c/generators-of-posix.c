// drand48 and its kin, random_r, a64l, ecvt: as glibc computes them.
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    printf("%.15f %ld %ld\n", drand48(), lrand48(), mrand48());
    unsigned short own[3] = {1, 2, 3};
    printf("%.15f %ld %ld\n", erand48(own), nrand48(own), jrand48(own));
    srand48(5);
    printf("%.15f %ld %ld\n", drand48(), lrand48(), mrand48());
    unsigned short *before = seed48(own);
    printf("%hu %hu %hu %ld\n", before[0], before[1], before[2], lrand48());
    unsigned short all[7] = {9, 8, 7, 6, 5, 4, 3};
    lcong48(all);
    printf("%ld\n", lrand48());

    for (int size = 8; size <= 256; size *= 2) {
        struct random_data data = {0};
        char state[256];
        int drawn;
        initstate_r(42, state, size, &data);
        for (int i = 0; i < 4; i++) {
            random_r(&data, &drawn);
            printf("%d ", drawn);
        }
        srandom_r(7, &data);
        random_r(&data, &drawn);
        printf("%d\n", drawn);
    }

    unsigned seed = 3;
    for (int i = 0; i < 4; i++)
        printf("%d ", rand_r(&seed));
    printf("\n%ld %s %ld %s|\n", a64l("zz1"), l64a(123456), a64l("./"), l64a(0));
    double values[] = {1234.5678, -0.0123, 0, 99.9995, 1e20, 5e-10};
    for (int i = 0; i < 6; i++) {
        int point, sign;
        char text[40];
        printf("%s ", ecvt(values[i], 6, &point, &sign));
        printf("%d %d | ", point, sign);
        printf("%s ", fcvt(values[i], 3, &point, &sign));
        printf("%d %d | %s\n", point, sign, gcvt(values[i], 5, text));
    }
    return 0;
}
