#include <stdio.h>
#include <string.h>
void clear(int arr[], int n) {
    memset(arr, 0, sizeof(arr)); //~ sema-sizeof-array-parameter
    int len = sizeof(arr) / sizeof(arr[0]); //~ sema-sizeof-array-parameter
    printf("%d\n", len);
}
int main(void) {
    int a[10];
    int *p = a;
    memset(p, 0, sizeof p); //~ sema-sizeof-memaccess
    memset(a, 0, sizeof(a));
    memset(a, sizeof(a), 0); //~ sema-memset-swapped
    int n = sizeof(p) / sizeof(*p); //~ sema-sizeof-pointer
    char *s = "hello";
    char buf[10];
    strncpy(buf, s, sizeof(s)); //~ sema-sizeof-memaccess
    memcpy(p, a, sizeof(p)); //~ sema-sizeof-memaccess
    strncpy(buf, s, sizeof(buf));
    clear(a, 10);
    return n;
}
