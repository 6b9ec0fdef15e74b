#include <stdio.h>
void sort(int *a, int n) { for (int i = 0; i < n; i++) for (int j = 0; j + 1 < n - i; j++) if (a[j] > a[j + 1]) { int t = a[j]; a[j] = a[j + 1]; a[j + 1] = t; } }
int main(void) {
    int a[] = {5, -1, 9, 3, 3, 0}; int n = sizeof a / sizeof *a;
    sort(a, n);
    for (int i = 0; i < n; i++) printf("%d ", a[i]);
    puts("");
    return 0;
}
