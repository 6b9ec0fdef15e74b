// The Mandelbrot set in letters, by doubles and by 16.16 fixed point; a Sierpinski triangle; a sine curve plotted.
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define WIDTH 64
#define HEIGHT 17

static const char shades[] = " .:-=+*#%@";

static int escape(double cr, double ci, int limit) {
    double r = 0, i = 0;
    int n = 0;
    for (; n < limit && r * r + i * i <= 4.0; n++) {
        double t = r * r - i * i + cr;
        i = 2 * r * i + ci;
        r = t;
    }
    return n;
}

typedef int32_t fixed;
static fixed mul(fixed a, fixed b) { return (fixed)((int64_t)a * b / 65536); }

static int escape_fixed(fixed cr, fixed ci, int limit) {
    fixed r = 0, i = 0;
    int n = 0;
    while (n < limit && (int64_t)mul(r, r) + mul(i, i) <= 4 * 65536) {
        fixed t = mul(r, r) - mul(i, i) + cr;
        i = 2 * mul(r, i) + ci;
        r = t;
        n++;
    }
    return n;
}

int main(void) {
    char line[WIDTH + 1] = "";
    int same = 0;
    for (int y = 0; y < HEIGHT; y++) {
        for (int x = 0; x < WIDTH; x++) {
            double cr = -2.1 + 3.0 * x / WIDTH, ci = -1.2 + 2.4 * y / (HEIGHT - 1);
            int n = escape(cr, ci, 27);
            line[x] = shades[n * 9 / 27];
            same += n == escape_fixed((fixed)(cr * 65536), (fixed)(ci * 65536), 27);
        }
        puts(line);
    }
    printf("%d of %d points agree in fixed point\n", same, WIDTH * HEIGHT);
    for (unsigned y = 0; y < 16; y++) {
        printf("%*s", 15 - (int)y, "");
        for (unsigned x = 0; x <= y; x++) printf("%c ", x & (y - x) ? ' ' : '*');
        puts("");
    }
    for (int step = 0; step <= 16; step++) {
        double x = step * 3.14159265358979 / 8;
        int column = (int)lround(20 + 18 * sin(x));
        memset(line, ' ', 41);
        line[20] = '|';
        line[column] = 'o';
        line[41] = '\0';
        printf("%6.3f %.41s %+.4f\n", x, line, sin(x) + 1e-9);
    }
    return 0;
}
