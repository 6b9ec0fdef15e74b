/* Broken-down times, normalised; formatting. */
#include <stdio.h>
#include <time.h>
int main(void) { struct tm t = { .tm_year = 124, .tm_mon = 1, .tm_mday = 30, .tm_hour = 25 }; time_t s = mktime(&t); char b[80]; strftime(b, sizeof b, "%Y-%m-%d %H:%M:%S %a %j", &t); puts(b); struct tm *g = gmtime(&(time_t){ 0 }); printf("%d %d %d %d\n", g->tm_year, g->tm_mon, g->tm_mday, g->tm_wday); s += 86400; g = gmtime(&s); printf("%02d/%02d\n", g->tm_mon + 1, g->tm_mday); printf("%.0f\n", difftime(s, s - 60)); printf("%s", asctime(gmtime(&(time_t){ 1000000000 }))); return 0; }
