// A month printed as a calendar, days between dates, weekdays, leap years, Easter, ISO weeks.
#include <stdbool.h>
#include <stdio.h>

typedef struct { int year; unsigned month : 4, day : 5; } date;

static bool leap(int y) { return (y % 4 == 0 && y % 100 != 0) || y % 400 == 0; }

static int month_days(int y, int m) {
    static const unsigned char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return days[m - 1] + (m == 2 && leap(y));
}

static long serial(date d) {
    long y = d.year - 1, n = y * 365 + y / 4 - y / 100 + y / 400;
    for (int m = 1; m < (int)d.month; m++) n += month_days(d.year, m);
    return n + d.day;
}

static date from_serial(long n) {
    date d = {(int)(n / 366) + 1, 1, 1};
    while (serial((date){d.year + 1, 1, 1}) <= n) d.year++;
    n -= serial(d);
    int m = 1;
    while (n >= month_days(d.year, m)) n -= month_days(d.year, m++);
    d.month = (unsigned)m & 15;
    d.day = (unsigned)(n + 1) & 31;
    return d;
}

static int weekday(date d) { return (int)((serial(d) + 6) % 7); } /* Monday is 0 */

static void calendar(int year, int month) {
    static const char *names[] = {"January", "February", "March", "April", "May", "June", "July",
                                  "August", "September", "October", "November", "December"};
    printf("%14s %d\nMo Tu We Th Fr Sa Su\n", names[month - 1], year);
    int column = weekday((date){year, (unsigned)month & 15, 1});
    printf("%*s", column * 3, "");
    for (int d = 1; d <= month_days(year, month); d++) printf("%2d%c", d, ++column % 7 ? ' ' : '\n');
    if (column % 7) puts("");
}

static date easter(int y) {
    int a = y % 19, b = y / 100, c = y % 100, h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7, n = h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114;
    return (date){y, (unsigned)(n / 31) & 15, (unsigned)(n % 31 + 1) & 31};
}

static int iso_week(date d) {
    date thursday = from_serial(serial(d) - weekday(d) + 3);
    return (int)((serial(thursday) - serial((date){thursday.year, 1, 1})) / 7) + 1;
}

int main(void) {
    calendar(2024, 2);
    calendar(1999, 8);
    date landing = {1969, 7, 20}, today = {2026, 11, 23};
    printf("%ld days, weekday %d\n", serial(today) - serial(landing), weekday(landing));
    for (int days = -700; days <= 700; days += 350) {
        date d = from_serial(serial(today) + days);
        printf("%+d: %04d-%02d-%02d week %d\n", days, d.year, d.month, d.day, iso_week(d));
    }
    for (int y = 2023; y < 2028; y++) printf("%d.%d.%d%s ", easter(y).day, easter(y).month, y, leap(y) ? "*" : "");
    int wrong = 0, fridays = 0;
    for (long n = 1; n < 800000; n += 997) wrong += serial(from_serial(n)) != n;
    for (int y = 2000; y < 2030; y++) for (unsigned m = 1; m <= 12; m++) fridays += weekday((date){y, m & 15, 13}) == 4;
    printf("\n%d wrong, %d Fridays the 13th\n", wrong, fridays);
}
