#include <errno.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static jmp_buf failed;

static long to_long(const char *text)
{
    char *end;
    errno = 0;
    long value = strtol(text, &end, 10);
    if (end == text || *end != '\0')
        longjmp(failed, 1);
    if (errno == ERANGE)
        longjmp(failed, 2);
    return value;
}

static const char *reason(int code)
{
    static const char *const reasons[] = {"fine", "not a number", "too large"};
    return code >= 0 && code < 3 ? reasons[code] : "unknown";
}

int main(void)
{
    const char *texts[] = {"12", "-99", "12x", "99999999999999999999", ""};
    volatile int i;
    volatile long sum = 0;
    for (i = 0; i < 5; i++) {
        int code = setjmp(failed);
        if (code == 0)
            sum += to_long(texts[i]);
        else
            printf("\"%s\": %s\n", texts[i], reason(code));
    }
    printf("sum %ld, %s\n", sum, strerror(ERANGE));
    return 0;
}
