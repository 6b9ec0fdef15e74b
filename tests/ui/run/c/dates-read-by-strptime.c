// strptime reads what strftime writes.
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>
#include <time.h>

static void read(const char *text, const char *format)
{
    struct tm when;
    memset(&when, 0, sizeof when);
    char *rest = strptime(text, format, &when);
    printf("%d-%d-%d %d:%d:%d wday %d yday %d [%s]\n", when.tm_year, when.tm_mon, when.tm_mday, when.tm_hour, when.tm_min,
           when.tm_sec, when.tm_wday, when.tm_yday, rest ? rest : "none");
}

int main(void)
{
    read("2024-03-05 14:15:16 rest", "%Y-%m-%d %H:%M:%S");
    read("Mon 5 feb 99 11:20 PM", "%a %d %b %y %I:%M %p");
    read("Friday December 31 1999", "%A %B %d %Y");
    read("12:00 am", "%I:%M %p");
    read("  7/ 4/76", "%m/%d/%y");
    read("23:59:60", "%T");
    read("25:00", "%R");
    read("2024-02-30", "%F");
    read("100%", "%j%%");
    read("1700000000", "%s");
    read("x", "y");
    return 0;
}
