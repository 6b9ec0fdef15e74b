/* main takes the environment too. */
#include <stdio.h>
int main(int argc, char **argv, char **envp) { printf("%d %d %d\n", argc, argv[0] != 0, argv[argc] == 0); printf("%d\n", envp != 0); const char *a = "same", *b = "same"; printf("%d\n", a == b); printf("%s\n", __func__); printf("%d\n", "abc" == "abd"); { int printf(const char *, ...); extern int puts(const char *); puts("x"); } return argc - 1; }
