/* Blocks that the library takes for itself show in where the program's next ones lie. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static long base;
static void at(const char *what) {
    char *p = malloc(24), *q = malloc(200), *r = malloc(1000);
    printf("%s %ld %ld %ld\n", what, (long)p - base, (long)q - base, (long)r - base);
}
static void nothing(void) {}

int main(void) {
    static char buffer[4096];
    const char *name = "/tmp/heap-of-the-library.txt";
    char line[100], *text = NULL;
    size_t size = 0;
    FILE *file;
    int number;
    setvbuf(stdout, buffer, _IOFBF, sizeof buffer);
    base = (long)malloc(24);
    at("start");
    file = fopen("/tmp/none/of/these", "r");
    at("fopen that fails");
    file = fopen(name, "w+");
    at("fopen");
    fputs("hello\nworld\n", file);
    at("fputs");
    rewind(file);
    ungetc(fgetc(file), file);
    at("ungetc of the same");
    fgetc(file);
    ungetc('x', file);
    at("ungetc of another");
    ungetc('y', file);
    at("and another");
    fseek(file, 0, SEEK_SET);
    at("fseek");
    fgets(line, sizeof line, file);
    fclose(file);
    at("fclose");
    number = open(name, O_RDWR | O_CREAT | O_TRUNC, 0600);
    at("open");
    file = fdopen(number, "w+");
    at("fdopen");
    for (int i = 0; i < 301; i++) fputc(i == 300 ? '\n' : 'a', file);
    at("fputc");
    rewind(file);
    printf("%ld ", (long)getline(&text, &size, file));
    printf("%zu\n", size);
    at("getline");
    fclose(file);
    at("fclose");
    printf("%s\n", strerror(9999));
    at("strerror");
    printf("%s\n", strerror(-1));
    at("strerror");
    file = open_memstream(&text, &size);
    at("open_memstream");
    for (int i = 0; i < 9000; i++) fputc('a', file);
    at("fputc");
    fflush(file);
    printf("%ld %zu\n", (long)text - base, size);
    fclose(file);
    printf("%ld %zu\n", (long)text - base, size);
    at("fclose");
    for (int i = 0; i < 70; i++) {
        atexit(nothing);
        if (i % 10 == 1) at("atexit");
    }
    for (int i = 0; i < 40; i++) at_quick_exit(nothing);
    at("at_quick_exit");
    remove(name);
    return 0;
}
