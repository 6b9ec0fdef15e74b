// setenv, putenv, unsetenv, getenv; the string given to putenv is the environment's own.
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
    clearenv();
    printf("%d\n", getenv("A") == NULL);
    printf("%d %d\n", setenv("A=", "b", 1), errno == EINVAL);
    printf("%d %d\n", setenv("", "b", 1), errno == EINVAL);
    setenv("A", "first", 1);
    setenv("A", "second", 0);
    printf("%s\n", getenv("A"));
    setenv("A", "third", 1);
    printf("%s\n", getenv("A"));
    static char own[] = "B=two";
    putenv(own);
    printf("%s\n", getenv("B"));
    own[2] = 'T';
    printf("%s\n", getenv("B"));
    unsetenv("A");
    printf("%d %s\n", getenv("A") == NULL, getenv("B"));
    printf("%s|%s|%s\n", strerrorname_np(ENOENT), strsignal(9), strerror(133));
    return 0;
}
