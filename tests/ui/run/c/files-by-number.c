// open, read, write and close on files kept in memory.
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

int main(void) {
    char text[64] = "";
    int fd = open("none.txt", O_RDONLY);
    printf("%d %d\n", fd, errno == ENOENT);
    fd = open("a.txt", O_RDWR | O_CREAT | O_TRUNC, 0644);
    printf("%d %zd\n", fd, write(fd, "hello world\n", 12));
    lseek(fd, 6, SEEK_SET);
    printf("%zd %s", read(fd, text, 63), text);
    printf("%d\n", close(fd));
    fd = open("a.txt", O_WRONLY | O_APPEND);
    if (write(fd, "more\n", 5) != 5) return 1;
    close(fd);
    FILE *stream = fopen("a.txt", "r");
    printf("%d\n", fileno(stream));
    while (fgets(text, 64, stream)) fputs(text, stdout);
    fclose(stream);
    printf("%d\n", open("a.txt", O_CREAT | O_EXCL | O_WRONLY, 0600));
    printf("%d %d\n", access("a.txt", R_OK), access("zz", F_OK));
    unlink("a.txt");
    printf("%d\n", access("a.txt", F_OK));
    printf("%zd %d\n", write(40, "x", 1), errno == EBADF);
    return 0;
}
