/* Functions of floats: every bit and errno as glibc has them. */
#define _GNU_SOURCE
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

static void show(float x) {
    unsigned bits;
    memcpy(&bits, &x, sizeof bits);
    printf(" %x", bits);
    if (errno) printf("/%d", errno);
    errno = 0;
}

int main(void) {
    static float (*const functions[])(float) = {cbrtf, log10f, expm1f, log1pf, sinf, cosf, tanf, asinf, acosf, atanf, sinhf,
        coshf, tanhf, asinhf, acoshf, atanhf, erff, erfcf, expf, exp2f, logf, log2f};
    static const float values[] = {0.0f, -0.0f, 1e-45f, 1e-38f, -1e-20f, 1e-5f, 0.001f, 0.1f, -0.2f, 0.3f, 0.4f, 0.5f, -0.6f, 0.7f,
        0.8f, 0.9f, 0.975f, 0.99f, 1, -1, 1.1f, 1.2f, 1.3f, -1.5f, 1.6f, 2, 2.5f, 2.9f, -3, 3.14159274f, 4, 5, 6.1f, -7, 8.5f, 10,
        16, 22, 23.5f, -30, 50, 88, 89, 90, 100, -119.9f, 121, 1000, -12345.67f, 1e6f, 1e10f, -3e38f, HUGE_VALF, -HUGE_VALF, NAN};
    int count = sizeof values / sizeof *values;
    errno = 0;
    for (int i = 0; i < count; i++) {
        printf("%a:", values[i]);
        for (int j = 0; j < 22; j++) show(functions[j](values[i]));
        printf("\n");
    }
    for (int i = 0; i < count; i++) {
        for (int j = 0; j < count; j += 3) show(atan2f(values[i], values[j]));
        for (int j = 0; j < count; j += 3) show(powf(values[i], values[j]));
        printf("\n");
    }
    return 0;
}
