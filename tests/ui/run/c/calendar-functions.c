// mktime puts dates in order; gmtime, strftime and difftime agree with it.
#include <stdio.h>
#include <time.h>
int main(void) {
    struct tm when = {.tm_year = 124, .tm_mon = 0, .tm_mday = 31 + 29, .tm_hour = 25, .tm_min = 61, .tm_isdst = 0};
    time_t stamp = mktime(&when);
    printf("%ld %d-%d-%d %d:%d %d %d\n", (long)stamp, when.tm_year + 1900, when.tm_mon + 1, when.tm_mday, when.tm_hour,
           when.tm_min, when.tm_wday, when.tm_yday);
    time_t start = 0;
    struct tm *epoch = gmtime(&start);
    char text[80];
    strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S %a %A %b %j %U %p %y %e", epoch);
    puts(text);
    time_t leap = 951782400;
    strftime(text, sizeof text, "%F %T %c", gmtime(&leap));
    puts(text);
    printf("%s", asctime(gmtime(&leap)));
    printf("%.0f %zu\n", difftime(leap, start), strftime(text, 4, "%Y-%m", gmtime(&leap)));
    printf("%d\n", time(NULL) == (time_t)-1);
    return 0;
}
