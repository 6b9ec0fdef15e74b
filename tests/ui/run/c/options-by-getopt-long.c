// getopt_long: long options in every form; words that are no options move behind.
#include <getopt.h>
#include <stdio.h>

static void parse(int count, char *args[], const char *letters)
{
    int verbose = 0, index = -1, c;
    const struct option names[] = {
        {"size", required_argument, NULL, 's'},
        {"colour", optional_argument, NULL, 'c'},
        {"verbose", no_argument, &verbose, 7},
        {"version", no_argument, NULL, 'V'},
        {NULL, 0, NULL, 0},
    };
    optind = 0;
    opterr = 0;
    while ((c = getopt_long(count, args, letters, names, &index)) != -1)
        printf("%d '%c' %s index %d opt '%c'\n", c, c > 32 ? c : '.', optarg ? optarg : "-", index, optopt > 32 ? optopt : '.');
    printf("verbose %d rest", verbose);
    for (int i = optind; i < count; i++)
        printf(" %s", args[i]);
    puts("");
}

int main(void)
{
    char *first[] = {"prog", "file1", "-a", "--size=3", "x", "-bval", "--verb", "--", "-z", NULL};
    parse(9, first, "ab:");
    char *second[] = {"prog", "--size", "12", "--colour", "--colour=red", "-ab", "--ver", "--nope", "--size", NULL};
    parse(9, second, "ab:");
    char *third[] = {"prog", "-a", "word", "-a", "-b", NULL};
    parse(5, third, "+ab");
    char *fourth[] = {"prog", "one", "-a", "two", "-x", "-b", NULL};
    parse(6, fourth, "-ab:");
    char *fifth[] = {"prog", "-cred", "-c", "-b", NULL};
    parse(4, fifth, ":c::b:");
    char *sixth[] = {"prog", "--verbose=9", "tail", "-", "-a", NULL};
    parse(5, sixth, "ab:");
    return 0;
}
