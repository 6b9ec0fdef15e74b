// The first question for the zone reads its file: a name, a FILE with its buffer, tables and names, as with glibc 2.36
// where /etc/localtime is UTC. None of it is the program's leak.
#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static char *base;
static void lies_behind_the_zone(void)
{
    char *small = malloc(24), *large = malloc(900);
    assert((unsigned long)small - (unsigned long)base == 0x240);
    assert((unsigned long)large - (unsigned long)base == 0x260);
    free(large);
    free(small);
}

int main(void)
{
    base = malloc(24); //~ LEAK still-reachable 24 1
    time_t when = 86400;
    struct tm parts = *localtime(&when);
    lies_behind_the_zone();
    mktime(&parts);
    lies_behind_the_zone();
    char text[40];
    strftime(text, sizeof text, "%F %Z", gmtime(&when));
    assert(strcmp(text, "1970-01-02 GMT") == 0);
    lies_behind_the_zone();
    return 0;
}
