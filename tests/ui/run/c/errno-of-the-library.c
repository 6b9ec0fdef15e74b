// errno is set by failures and left alone by successes; strerror and perror tell it.
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    errno = 0;
    FILE *none = fopen("no/such/file", "r");
    printf("%d %d %s\n", none == NULL, errno == ENOENT, strerror(errno));
    errno = 0;
    free(malloc(10));
    printf("%d\n", errno);
    volatile size_t much = (size_t)-1;
    void *huge = malloc(much);
    printf("%d %d %s\n", huge == NULL, errno == ENOMEM, strerror(errno));
    errno = EDOM;
    printf("%s\n", strerror(errno));
    printf("%s\n", strerror(ERANGE));
    printf("%s %s\n", strerror(0), strerror(9999));
    errno = EINVAL;
    perror("said to stderr");
    return 0;
}
