#include <stdio.h>
#include <string.h>
int main(void) {
    char buf[5];
    strncpy(buf, "long enough", sizeof buf);
    printf("%zu\n", strlen(buf)); //~ stack-buffer-overflow
}
