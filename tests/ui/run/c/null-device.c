#include <stdio.h>
#include <unistd.h>
#include <fcntl.h>
int main(void) {
    FILE *f = fopen("./notes.txt", "w");
    if (!f) return 1;
    fprintf(f, "hello\n");
    fclose(f);
    char line[20];
    f = fopen("notes.txt", "r");
    if (!f) { puts("no notes.txt"); return 1; }
    printf("%s", fgets(line, sizeof line, f));
    fclose(f);
    printf("%d\n", rename("notes.txt", ".//n2.txt"));
    printf("%d %d\n", access("n2.txt", F_OK), access("./n2.txt", R_OK));
    printf("%d\n", remove("././n2.txt"));
    f = fopen("/dev/null", "w");
    if (!f) { puts("no null"); return 1; }
    printf("%d ", fprintf(f, "into nothing %d\n", 5));
    printf("%zu ", fwrite(line, 1, 5, f));
    printf("%d\n", fclose(f));
    f = fopen("/dev/null", "r+");
    fputs("gone", f);
    rewind(f);
    printf("%d %d\n", fgetc(f), feof(f));
    fclose(f);
    int fd = open("/dev/null", O_WRONLY);
    printf("%d %zd\n", fd >= 0, write(fd, "abc", 3));
    close(fd);
    f = freopen("/dev/null", "w", stderr);
    fprintf(stderr, "not seen\n");
    printf("%d\n", fopen("/dev/none", "r") == NULL);
    return 0;
}
