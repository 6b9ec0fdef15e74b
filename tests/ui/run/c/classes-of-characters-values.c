/* The classes answer with the bits of glibc's table; wide ones as well, but for iswdigit. */
#include <ctype.h>
#include <stdio.h>
#include <wctype.h>

int main(void) {
    static const char *const names[] = {"alpha", "digit", "alnum", "space", "upper", "lower",
        "punct", "print", "graph", "cntrl", "xdigit", "blank"};
    for (int c = -1; c < 256; c++) {
        printf("%d: %d %d %d %d %d %d", c, isalpha(c), isdigit(c), isalnum(c), isspace(c), isupper(c), islower(c));
        printf(" %d %d %d %d %d %d", ispunct(c), isprint(c), isgraph(c), iscntrl(c), isxdigit(c), isblank(c));
        printf(" | %d %d %d %d %d %d", iswalpha(c), iswdigit(c), iswalnum(c), iswspace(c), iswupper(c), iswlower(c));
        printf(" %d %d %d %d %d %d |", iswpunct(c), iswprint(c), iswgraph(c), iswcntrl(c), iswxdigit(c), iswblank(c));
        for (int i = 0; i < 12; i++) printf(" %d", iswctype(c, wctype(names[i])));
        printf("\n");
    }
    return 0;
}
