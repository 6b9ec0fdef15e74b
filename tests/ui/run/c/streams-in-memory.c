// open_memstream and fmemopen; freopen leads standard input and output elsewhere.
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
    char *text;
    size_t length;
    FILE *out = open_memstream(&text, &length);
    fprintf(out, "hello %d", 42);
    fflush(out);
    printf("%s %zu\n", text, length);
    for (int i = 0; i < 500; i++)
        fprintf(out, " %d", i);
    fclose(out);
    printf("%zu %s\n", length, text + length - 12);
    free(text);

    char buffer[32] = "12 abc 3.5";
    FILE *in = fmemopen(buffer, strlen(buffer), "r");
    int number;
    char word[10];
    double real;
    int read = fscanf(in, "%d %9s %lf", &number, word, &real);
    printf("%d: %d %s %g %d\n", read, number, word, real, fgetc(in));
    fclose(in);
    out = fmemopen(buffer, sizeof buffer, "w");
    fprintf(out, "written %d", 5);
    fclose(out);
    puts(buffer);

    FILE *file = fopen("/tmp/heapwise-words.txt", "w");
    fputs("one two\nthree\n", file);
    fclose(file);
    if (freopen("/tmp/heapwise-words.txt", "r", stdin))
        while (scanf("%9s", word) == 1)
            printf("<%s>", word);
    puts("");
    fflush(stdout);
    if (!freopen("/tmp/heapwise-out.txt", "w", stdout))
        return 1;
    printf("to the file %d\n", 7);
    puts("second");
    fclose(stdout);
    file = fopen("/tmp/heapwise-out.txt", "r");
    int sum = 0, c;
    while ((c = fgetc(file)) != EOF)
        sum += c;
    fclose(file);
    remove("/tmp/heapwise-words.txt");
    remove("/tmp/heapwise-out.txt");
    return sum % 256;
}
