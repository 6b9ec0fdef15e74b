// A text menu on standard input: lines by fgets, numbers by sscanf and scanf, the end of input handled everywhere.
#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static long balance = 100;

static bool ask(const char *question, char *line, int size) {
    printf("%s", question);
    fflush(stdout);
    if (!fgets(line, size, stdin)) {
        printf("(end of input)\n");
        return false;
    }
    size_t n = strlen(line);
    if (n && line[n - 1] == '\n') line[n - 1] = '\0';
    else
        for (int c; (c = getchar()) != EOF && c != '\n';) {}
    return true;
}

static bool amount(const char *question, long *out) {
    char line[16], *end;
    for (int tries = 0; tries < 3; tries++) {
        if (!ask(question, line, sizeof line)) return false;
        *out = strtol(line, &end, 10);
        while (isspace((unsigned char)*end)) end++;
        if (end != line && !*end && *out > 0) return true;
        printf("not an amount: %s\n", line);
    }
    return false;
}

static bool deposit(void) {
    long n;
    if (!amount("how much in? ", &n)) return false;
    balance += n;
    return true;
}

static bool withdraw(void) {
    long n;
    if (!amount("how much out? ", &n)) return false;
    if (n > balance) puts("not that much");
    else balance -= n;
    return true;
}

static bool show(void) { return printf("balance: %ld\n", balance) > 0; }
static bool quit(void) { return false; }

static const struct { char letter; const char *text; bool (*run)(void); } menu[] = {
    {'d', "deposit", deposit}, {'w', "withdraw", withdraw}, {'s', "show", show}, {'q', "quit", quit}, {0, NULL, NULL},
};

int main(void) {
    char line[8];
    int turns = 0, i;
    show();
    do {
        for (i = 0; menu[i].text; i++) printf("%c) %s  ", menu[i].letter, menu[i].text);
        if (!ask("? ", line, sizeof line)) break;
        turns++;
        for (i = 0; menu[i].text && tolower((unsigned char)line[0]) != menu[i].letter; i++) {}
        if (!menu[i].text) printf("no such choice: %s\n", line);
    } while (!menu[i].text || menu[i].run());
    int number = -1, got = scanf("%d", &number);
    printf("%d turns, scanf %s, number %d, feof %d, ferror %d\n", turns, got == EOF ? "met the end" : "read", number, feof(stdin) != 0, ferror(stdin));
    clearerr(stdin);
    printf("%d %d\n", feof(stdin), getchar());
    return deposit() ? 1 : 0;
}
