/* Beyond C17: options of the command line. */
#ifndef _HW_GETOPT_H
#define _HW_GETOPT_H
#ifdef __cplusplus
extern "C" {
#endif
extern char *optarg;
extern int optind, opterr, optopt;
#define no_argument 0
#define required_argument 1
#define optional_argument 2
struct option { const char *name; int has_arg; int *flag; int val; };
int getopt(int count, char *const args[], const char *options);
int getopt_long(int count, char *const args[], const char *options, const struct option *names, int *index);
int getopt_long_only(int count, char *const args[], const char *options, const struct option *names, int *index);
#ifdef __cplusplus
}
#endif
#endif
