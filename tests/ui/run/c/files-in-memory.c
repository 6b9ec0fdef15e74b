// Files: text and binary, seeking, appending, ungetc, rename and remove, getline.
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <errno.h>
struct rec { char name[10]; int n; double d; };
int main(void) {
    FILE *f = fopen("/tmp/hw_test_a.txt", "w");
    if (!f) return 1;
    fprintf(f, "line %d\nsecond line\n%5.2f third", 1, 3.14159);
    fputc('\n', f); fputs("4th", f);
    printf("tell %ld\n", ftell(f));
    fclose(f);
    f = fopen("/tmp/hw_test_a.txt", "r");
    char buf[32];
    while (fgets(buf, sizeof buf, f)) printf("[%s]", buf);
    printf("\neof %d err %d\n", feof(f) != 0, ferror(f) != 0);
    rewind(f);
    int c, n = 0; while ((c = getc(f)) != EOF) n += c == '\n';
    printf("%d newlines\n", n);
    fseek(f, 5, SEEK_SET); int k; char w[20];
    printf("%d ", fscanf(f, "%d %s", &k, w)); printf("%d %s\n", k, w);
    fseek(f, -3, SEEK_END); printf("%s\n", fgets(buf, sizeof buf, f));
    ungetc('Z', f); printf("%d ", getc(f)); printf("%d\n", getc(f));
    fclose(f);
    f = fopen("/tmp/hw_test_b.bin", "wb+");
    struct rec r[3] = {{"ann", 1, 1.5}, {"bob", 2, 2.5}, {"cid", 3, 3.5}}, q;
    printf("%zu\n", fwrite(r, sizeof r[0], 3, f));
    fseek(f, sizeof(struct rec), SEEK_SET);
    size_t got = fread(&q, sizeof q, 1, f); printf("%zu %s %d %g\n", got, q.name, q.n, q.d);
    q.n = 99; fseek(f, -(long)sizeof q, SEEK_CUR); fwrite(&q, sizeof q, 1, f);
    rewind(f); memset(r, 0, sizeof r);
    got = fread(r, sizeof *r, 10, f); printf("%zu %d %d %d\n", got, r[0].n, r[1].n, r[2].n);
    printf("eof %d\n", !!feof(f)); clearerr(f); printf("eof %d\n", !!feof(f));
    fclose(f);
    f = fopen("/tmp/hw_test_a.txt", "a"); fputs(" more", f); fclose(f);
    f = fopen("/tmp/hw_test_a.txt", "r"); fseek(f, 0, SEEK_END); printf("size %ld\n", ftell(f));
    printf("write to r: %d %d\n", fputc('x', f), !!ferror(f)); fclose(f);
    printf("rename %d\n", rename("/tmp/hw_test_a.txt", "/tmp/hw_test_c.txt"));
    f = fopen("/tmp/hw_test_a.txt", "r"); printf("%d %s\n", f == NULL, strerror(errno));
    perror("open");
    printf("%d %d %d\n", remove("/tmp/hw_test_c.txt"), remove("/tmp/hw_test_b.bin"), remove("/tmp/hw_test_c.txt"));
    f = tmpfile(); fprintf(f, "alpha beta\ngamma\n"); rewind(f);
    char *line = NULL; size_t cap = 0; ssize_t len;
    while ((len = getline(&line, &cap, f)) > 0) printf("%zd:%s", len, line);
    free(line); fclose(f);
    return 0;
}
