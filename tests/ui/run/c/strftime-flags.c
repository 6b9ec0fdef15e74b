/* strftime with GNU's flags, widths and modifiers. */
#include <stdio.h>
#include <time.h>

int main(void) {
    static const char *const formats[] = {"%-d/%-m/%Y", "%_d|%_H|%0e|%-I", "%^a %^B|%#p|%#Z|%#b", "%5Y|%12Y|%3S|%_5M", "%10A|%010A|%-10B|%^12c",
        "%Od %OH %Om %Oe|%Ey %EY %Ec", "%OY|%ED|%ON|%Ea", "%5%|%3n|%k|%l|%-k|%-l", "%12s|%-j|%5j|%U %V %W|%G %g|%u %w", "%8T|%015F|%20D", "%-2I|%-9d|%^P"};
    static const long times[] = {0, 1000000000, 1709208000, -86400, 1735603199, 4102444800};
    char text[200];
    for (int i = 0; i < 6; i++) {
        time_t when = times[i];
        for (int j = 0; j < 11; j++) {
            size_t length = strftime(text, sizeof text, formats[j], gmtime(&when));
            printf("%zu <%s>\n", length, length ? text : "");
        }
    }
    return 0;
}
