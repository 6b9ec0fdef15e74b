// Binary search: any, first, last, insertion point, a rotated array, a peak, a square root, a matrix staircase.
#include <stdio.h>

static int any(const int *a, int n, int x) {
    int low = 0, high = n - 1;
    while (low <= high) {
        int mid = low + (high - low) / 2;
        if (a[mid] == x) return mid;
        if (a[mid] < x) low = mid + 1;
        else high = mid - 1;
    }
    return -1;
}

static int lower(const int *a, int n, int x) {
    int low = 0;
    while (n > 0) {
        int half = n / 2;
        if (a[low + half] < x) low += half + 1, n -= half + 1;
        else n = half;
    }
    return low;
}

static int upper(const int *begin, const int *end, int x) {
    const int *start = begin;
    while (begin < end) {
        const int *mid = begin + (end - begin) / 2;
        if (*mid <= x) begin = mid + 1;
        else end = mid;
    }
    return (int)(begin - start);
}

static int rotated(const int a[], int n, int x) {
    int low = 0, high = n - 1;
    while (low <= high) {
        int mid = (low + high) >> 1;
        if (a[mid] == x) return mid;
        if (a[low] <= a[mid]) {
            if (a[low] <= x && x < a[mid]) high = mid - 1;
            else low = mid + 1;
        } else if (a[mid] < x && x <= a[high]) low = mid + 1;
        else high = mid - 1;
    }
    return -1;
}

static unsigned root(unsigned n) {
    unsigned low = 0, high = 65536;
    while (high - low > 1) {
        unsigned mid = (low + high) / 2;
        if (mid * mid <= n) low = mid;
        else high = mid;
    }
    return low;
}

static int staircase(int rows, int columns, int m[rows][columns], int x, int *steps) {
    int r = 0, c = columns - 1;
    for (*steps = 1; r < rows && c >= 0; ++*steps) {
        if (m[r][c] == x) return r * columns + c;
        if (m[r][c] > x) c--;
        else r++;
    }
    return -1;
}

int main(void) {
    int a[] = {1, 3, 3, 3, 5, 8, 13, 21}, n = sizeof a / sizeof *a;
    for (int x = 0; x <= 22; x += x < 6 ? 1 : 4)
        printf("%2d: any %2d, first %d, after %d, %d times\n", x, any(a, n, x), lower(a, n, x), upper(a, a + n, x), upper(a, a + n, x) - lower(a, n, x));
    int turned[] = {40, 50, 60, 70, 80, 10, 20, 30};
    for (int x = 10; x <= 90; x += 10) printf("%d ", rotated(turned, 8, x));
    printf("\nempty %d %d %d\n", any(a, 0, 1), lower(a, 0, 1), rotated(a, 0, 1));
    for (unsigned x = 1; x < 4000000000u; x = x * 11 + 3) printf("%u:%u ", x, root(x));
    puts("");
    int m[3][4] = {{1, 4, 7, 11}, {2, 5, 8, 12}, {3, 6, 9, 16}};
    for (int x = 5; x <= 17; x += 4) {
        int steps, at = staircase(3, 4, m, x, &steps);
        printf("%d at %d after %d steps\n", x, at, steps);
    }
}
