// Names that GNU and POSIX headers use are the program's own in C17.
// gcc: -std=c17
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int getline(char line[], int limit);

int getline(char line[], int limit) {
    int length = 0, c;
    while (length < limit - 1 && (c = getchar()) != EOF && c != '\n') line[length++] = (char)c;
    line[length] = '\0';
    return length;
}
static int index(int x) { return x + 1; }
char *strsep(int which) { return which ? "one" : "other"; }
int y1 = 4, j0 = 5, gamma = 7;
int strdup(int k) { return k * 2; }
typedef struct { int x; } random;

int main(void) {
    char line[20];
    random pair = {9};
    printf("%d\n", getline(line, 20));
    printf("%d %s %d %d %d\n", index(2), strsep(1), y1 + j0 + gamma, strdup(4), pair.x);
    return 0;
}
