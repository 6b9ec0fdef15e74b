#include <stdio.h>
int main(void) {
    int i = 1; double d = 2.0; char c = 'x'; char *s = "s"; long l = 3; size_t z = 4; float f = 1; unsigned u = 2; long long ll = 1; short h = 2; //~ sema-unused-variable, sema-unused-variable
    printf("%d\n", d); //~ sema-format-type
    printf("%f\n", i); //~ sema-format-type
    printf("%s\n", c); //~ sema-format-type
    printf("%s\n", i); //~ sema-format-type
    printf("%c\n", s); //~ sema-format-type
    printf("%d\n", l); //~ sema-format-type
    printf("%d\n", z); //~ sema-format-type
    printf("%ld\n", i); //~ sema-format-type
    printf("%lu\n", l);
    printf("%d %d\n", i); //~ sema-format-missing
    printf("%d\n", i, i); //~ sema-format-extra
    printf("%d\n"); //~ sema-format-missing
    printf("hello\n", i); //~ sema-format-extra
    printf("%p\n", i); //~ sema-format-type
    printf("%d\n", &i); //~ sema-format-type
    printf("%d\n", s); //~ sema-format-type
    printf("%y\n", i); //~ sema-format-unknown
    printf("%zu\n", i); //~ sema-format-type
    printf("%u\n", i);
    printf("%lf\n", d);
    printf("%Lf\n", d); //~ sema-format-type
    printf("%x\n", ll); //~ sema-format-type
    printf("%hd\n", h);
    printf(s); //~ sema-format-not-literal
    printf(i); //~ sema-pointer-from-int
    printf("100%\n"); //~ sema-format-unknown
    printf("%*d\n", d, i); //~ sema-format-type
    return 0;
}
