/* Beyond C17: GNU's messages on standard error. */
#ifndef _HW_ERROR_H
#define _HW_ERROR_H
#ifdef __cplusplus
extern "C" {
#endif
extern unsigned int error_message_count;
extern int error_one_per_line;
extern void (*error_print_progname)(void);
void error(int status, int number, const char *format, ...);
void error_at_line(int status, int number, const char *file, unsigned int line, const char *format, ...);
#ifdef __cplusplus
}
#endif
#endif
