/* A file in memory: written, read by lines, sought, appended. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) { FILE *f = fopen("notes.txt", "w+"); if (!f) return 1; for (int i = 1; i <= 3; i++) fprintf(f, "line %d\n", i); rewind(f); char *line = NULL; size_t cap = 0; ssize_t n; while ((n = getline(&line, &cap, f)) > 0) printf("%zd %s", n, line); free(line); fseek(f, 5, SEEK_SET); fputc('9', f); fseek(f, 0, SEEK_SET); char b[16]; puts(strtok(fgets(b, sizeof b, f), "\n")); printf("%ld\n", ftell(f)); fclose(f); f = fopen("notes.txt", "a"); fputs("more", f); fclose(f); f = fopen("notes.txt", "rb"); fseek(f, -4, SEEK_END); size_t got = fread(b, 1, 10, f); printf("%zu %.4s %d\n", got, b, feof(f) != 0); fclose(f); remove("notes.txt"); printf("%d\n", fopen("notes.txt", "r") == NULL); return 0; }
