// A file of lines written, read back by fgets, getc and ungetc, and measured by fseek.
#include <stdio.h>
#include <string.h>
int main(void) {
    FILE *file = fopen("lines.txt", "w+");
    if (!file) return 1;
    fputs("first line\nsecond, longer line\nthird", file);
    rewind(file);
    char line[12];
    while (fgets(line, sizeof line, file)) printf("<%zu:%c>", strlen(line), line[strlen(line) - 1] == '\n' ? 'n' : '-');
    printf("\n%d %d\n", feof(file) != 0, ferror(file) != 0);
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    fseek(file, 6, SEEK_SET);
    int c = fgetc(file);
    ungetc('L', file);
    printf("%ld %c %c %c\n", size, c, fgetc(file), fgetc(file));
    fseek(file, -5, SEEK_END);
    printf("%s\n", fgets(line, sizeof line, file));
    fclose(file);
    printf("%d %d\n", remove("lines.txt"), fopen("lines.txt", "r") == NULL);
    return 0;
}
