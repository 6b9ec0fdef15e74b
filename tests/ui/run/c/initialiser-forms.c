#include <stdio.h>
struct point { int x, y; };
struct nested {
    char tag;
    struct point p;
    int arr[3];
    union { int i; float f; char c[4]; } u;
};
int matrix[2][3] = { { 1, 2, 3 }, { 4, 5, 6 } };
int flat[2][3] = { 1, 2, 3, 4 };
int designated[10] = { [3] = 3, 4, [0] = 9, [7 ... 8] = 5 };
struct nested global = { .p = { .y = 5 }, .arr = { [1] = 2 }, .u.f = 1.5f, .tag = 'z' };
struct point points[] = { { 1, 2 }, [3] = { 7, 8 }, 9, 10, { .y = 3 } };
char filled[] = "hello", padded[10] = "hi", exact[3] = "abc", braced[] = { "x" };
const char *names[] = { "a", "bb", [4] = "eeeee" };
int *into = &points[4].y;
struct { int a; struct { int b, c; }; union { int d; int e; }; } anonymous = { 1, 2, 3, .e = 4 };

static void print(const int *values, int count) {
    for (int i = 0; i < count; i++) printf("%d ", values[i]);
    puts("");
}

int main(void) {
    print(&matrix[0][0], 6);
    print(flat[0], 6);
    print(designated, 10);
    printf("%d %d %d %d %c %g\n", global.p.x, global.p.y, global.arr[1], global.arr[0], global.tag, global.u.f);
    for (int i = 0; i < (int)(sizeof points / sizeof *points); i++) printf("(%d,%d)", points[i].x, points[i].y);
    printf("\n%zu %zu %zu %zu %.3s %d\n", sizeof filled, sizeof padded, sizeof exact, sizeof braced, exact, *into);
    for (int i = 0; i < 5; i++) printf("%s ", names[i] ? names[i] : "-");
    printf("\n%d %d %d %d\n", anonymous.a, anonymous.b, anonymous.c, anonymous.d);
    int local[2][2] = { { 1 }, { 2, 3 } };
    print(local[0], 4);
    struct nested copy = global, zero = { 0 };
    copy.arr[2] = 77;
    printf("%d %d %d\n", copy.arr[2], global.arr[2], zero.p.y);
    int *literal = (int[]){ 1, 2, 3 };
    printf("%d %d\n", literal[2], (struct point){ 4, 5 }.y);
    struct point whole[2] = { points[3], { 6, 7 } };
    printf("%d %d\n", whole[0].y, whole[1].x);
    return 0;
}
