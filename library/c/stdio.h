/* Input and output (C17 7.21). */
#ifndef _HW_STDIO_H
#define _HW_STDIO_H
#include <__null.h>
#include <__seek.h>
#include <__types.h>
typedef __builtin_va_list va_list;
#ifdef __cplusplus
extern "C" {
#endif
typedef struct _IO_FILE FILE;
typedef struct { long __at; } fpos_t;
#define EOF (-1)
#define BUFSIZ 8192
#define FILENAME_MAX 4096
#define FOPEN_MAX 16
#define L_tmpnam 20
#define TMP_MAX 238328
#define _IOFBF 0
#define _IOLBF 1
#define _IONBF 2
FILE *__heapwise_stdio(int fd);
#define stdin __heapwise_stdio(0)
#define stdout __heapwise_stdio(1)
#define stderr __heapwise_stdio(2)
int printf(const char *format, ...);
int fprintf(FILE *stream, const char *format, ...);
int sprintf(char *buffer, const char *format, ...);
int snprintf(char *buffer, size_t size, const char *format, ...);
int vprintf(const char *format, va_list args);
int vfprintf(FILE *stream, const char *format, va_list args);
int vsprintf(char *buffer, const char *format, va_list args);
int vsnprintf(char *buffer, size_t size, const char *format, va_list args);
int scanf(const char *format, ...);
int sscanf(const char *text, const char *format, ...);
int fscanf(FILE *stream, const char *format, ...);
int vscanf(const char *format, va_list args);
int vsscanf(const char *text, const char *format, va_list args);
int vfscanf(FILE *stream, const char *format, va_list args);
FILE *fopen(const char *name, const char *mode);
FILE *freopen(const char *name, const char *mode, FILE *stream);
FILE *tmpfile(void);
char *tmpnam(char *name);
int fclose(FILE *stream);
size_t fread(void *to, size_t size, size_t count, FILE *stream);
size_t fwrite(const void *from, size_t size, size_t count, FILE *stream);
int fseek(FILE *stream, long offset, int whence);
long ftell(FILE *stream);
void rewind(FILE *stream);
int fgetpos(FILE *stream, fpos_t *place);
int fsetpos(FILE *stream, const fpos_t *place);
int feof(FILE *stream);
int ferror(FILE *stream);
void clearerr(FILE *stream);
int ungetc(int c, FILE *stream);
int setvbuf(FILE *stream, char *buffer, int mode, size_t size);
void setbuf(FILE *stream, char *buffer);
int remove(const char *name);
int rename(const char *from, const char *to);
int puts(const char *text);
int putchar(int c);
int putc(int c, FILE *stream);
int fputc(int c, FILE *stream);
int fputs(const char *text, FILE *stream);
int getchar(void);
int getc(FILE *stream);
int fgetc(FILE *stream);
char *fgets(char *buffer, int size, FILE *stream);
int fflush(FILE *stream);
void perror(const char *text);
/* Beyond C17. */
#define L_ctermid 9
#define P_tmpdir "/tmp"
int dprintf(int fd, const char *format, ...);
int vdprintf(int fd, const char *format, va_list args);
int asprintf(char **result, const char *format, ...);
int vasprintf(char **result, const char *format, va_list args);
FILE *fdopen(int fd, const char *mode);
FILE *fmemopen(void *buffer, size_t size, const char *mode);
FILE *open_memstream(char **text, size_t *size);
FILE *popen(const char *command, const char *mode);
int pclose(FILE *stream);
int fseeko(FILE *stream, off_t offset, int whence);
off_t ftello(FILE *stream);
int fileno(FILE *stream);
void setlinebuf(FILE *stream);
void setbuffer(FILE *stream, char *buffer, size_t size);
ssize_t getline(char **line, size_t *size, FILE *stream);
ssize_t getdelim(char **line, size_t *size, int end, FILE *stream);
int getw(FILE *stream);
int putw(int word, FILE *stream);
char *tempnam(const char *folder, const char *start);
char *ctermid(char *name);
void flockfile(FILE *stream);
int ftrylockfile(FILE *stream);
void funlockfile(FILE *stream);
int getc_unlocked(FILE *stream);
int getchar_unlocked(void);
int putc_unlocked(int c, FILE *stream);
int putchar_unlocked(int c);
int fgetc_unlocked(FILE *stream);
int fputc_unlocked(int c, FILE *stream);
int feof_unlocked(FILE *stream);
int ferror_unlocked(FILE *stream);
void clearerr_unlocked(FILE *stream);
int fileno_unlocked(FILE *stream);
int fflush_unlocked(FILE *stream);
size_t fread_unlocked(void *to, size_t size, size_t count, FILE *stream);
size_t fwrite_unlocked(const void *from, size_t size, size_t count, FILE *stream);
#ifdef __cplusplus
}
#endif
#endif
