// dirname and basename of libgen.h; fnmatch with and without its flags.
#include <fnmatch.h>
#include <libgen.h>
#include <stdio.h>
#include <string.h>

int main(void)
{
    const char *paths[] = {"/usr/lib", "/usr/", "usr", "/", ".", "..", "/a//b//", "", "//x", "a/b", "///", "a/b/c/"};
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        char one[20], other[20];
        strcpy(one, paths[i]);
        strcpy(other, paths[i]);
        printf("[%s] %s | %s\n", paths[i], dirname(one), basename(other));
    }
    const char *patterns[] = {"*.c", "a?c", "[a-c]x", "[!a]*", "*/b", "\\*", "[[:digit:]]*", "a*b*c", "*", "[", "a[]]c", "[A-Z]*"};
    const char *names[] = {"m.c", "abc", "bx", "zzz", "x/y/b", "*", "9z", "axxbyyc", ".hid", "[", "a]c", ""};
    for (int i = 0; i < 12; i++) {
        for (int j = 0; j < 12; j++)
            printf("%d%d%d%d ", fnmatch(patterns[i], names[j], 0), fnmatch(patterns[i], names[j], FNM_PATHNAME),
                   fnmatch(patterns[i], names[j], FNM_PERIOD), fnmatch(patterns[i], names[j], FNM_CASEFOLD | FNM_NOESCAPE));
        puts("");
    }
    return 0;
}
