#include <stdio.h>
#include <string.h>
static char *greet(const char *n) { char buf[32]; strcpy(buf, "hi "); strcat(buf, n); char *r = buf; return r; }
int main(void) {
    char *s = greet("bob");
    puts(s); //~ use-after-return
}
