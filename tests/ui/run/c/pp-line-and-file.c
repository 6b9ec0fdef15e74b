// __LINE__, #line, __FILE__ and __func__.
#include <stdio.h>
#include <string.h>
static const char *where(void) { return __func__; }
#define HERE __LINE__
int main(void) {
    printf("%d\n", __LINE__);
    printf("%d %d\n", HERE,
           HERE);
#line 100
    printf("%d\n", __LINE__);
#line 200 "other.c"
    printf("%d %s\n", __LINE__, __FILE__);
    printf("%s %s\n", where(), __func__);
    printf("%d\n", (int)(sizeof(__func__)));
    printf("%zu %zu\n", strlen(__DATE__), strlen(__TIME__));
    return 0;
}
