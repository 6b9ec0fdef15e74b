#include <stdio.h>
int main(void) {
    int i; double d; float f; char c; char s[10]; long l; char *p; short h;
    scanf("%d", i); //~ sema-format-type
    scanf("%f", &d); //~ sema-format-type
    scanf("%lf", &f); //~ sema-format-type
    scanf("%d", &d); //~ sema-format-type
    scanf("%s", &s); //~ sema-format-type
    scanf("%s", s);
    scanf("%c", s);
    scanf("%s", c); //~ sema-format-type
    scanf("%s", &c);
    scanf("%d", &l); //~ sema-format-type
    scanf("%ld", &i); //~ sema-format-type
    scanf("%d"); //~ sema-format-missing
    scanf("%d", &i, &i); //~ sema-format-extra
    scanf("%d", &h); //~ sema-format-type
    scanf("%d\n", &i);
    scanf("%d %d", &i); //~ sema-format-missing
    scanf(&i, "%d"); //~ sema-incompatible-pointers
    scanf("%i", d); //~ sema-format-type
    scanf("%s", p); //~ sema-uninitialised
    return 0;
}
