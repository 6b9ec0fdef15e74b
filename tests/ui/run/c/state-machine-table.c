// State machines: numbers checked by a table of states and classes, comments stripped by functions that return functions.
#include <ctype.h>
#include <stdio.h>

enum state { START, SIGN, WHOLE, POINT, FRACTION, EXPONENT, EXPONENT_SIGN, POWER, WRONG, STATES };
enum class { DIGIT, PLUS_MINUS, DOT, LETTER_E, OTHER, CLASSES };

static const unsigned char next[STATES][CLASSES] = {
    /*                   digit     +-             .         e         other */
    [START] =         {WHOLE,    SIGN,          POINT,    WRONG,    WRONG},
    [SIGN] =          {WHOLE,    WRONG,         POINT,    WRONG,    WRONG},
    [WHOLE] =         {WHOLE,    WRONG,         FRACTION, EXPONENT, WRONG},
    [POINT] =         {FRACTION, WRONG,         WRONG,    WRONG,    WRONG},
    [FRACTION] =      {FRACTION, WRONG,         WRONG,    EXPONENT, WRONG},
    [EXPONENT] =      {POWER,    EXPONENT_SIGN, WRONG,    WRONG,    WRONG},
    [EXPONENT_SIGN] = {POWER,    WRONG,         WRONG,    WRONG,    WRONG},
    [POWER] =         {POWER,    WRONG,         WRONG,    WRONG,    WRONG},
    [WRONG] =         {WRONG,    WRONG,         WRONG,    WRONG,    WRONG},
};

static enum class class_of(int c) {
    return isdigit(c) ? DIGIT : c == '+' || c == '-' ? PLUS_MINUS : c == '.' ? DOT : tolower(c) == 'e' ? LETTER_E : OTHER;
}

static const char *number(const char *s) {
    enum state at = START;
    while (*s && at != WRONG) at = (enum state)next[at][class_of((unsigned char)*s++)];
    return at == WHOLE ? "integer" : at == FRACTION || at == POWER ? "real" : "no number";
}

/* each state is a function that gives the next one, wrapped in a struct because a type cannot return itself */
struct step { struct step (*run)(int c); };
static struct step code(int), slash(int), line(int), block(int), star(int), text(int), escape(int);

static struct step code(int c) {
    if (c == '/') return (struct step){slash};
    putchar(c);
    return (struct step){c == '"' ? text : code};
}
static struct step slash(int c) {
    if (c == '/') return (struct step){line};
    if (c == '*') return (struct step){block};
    putchar('/');
    return code(c);
}
static struct step line(int c) { return c == '\n' ? code(c) : (struct step){line}; }
static struct step block(int c) { return (struct step){c == '*' ? star : block}; }
static struct step star(int c) { return c == '/' ? code(' ') : block(c); }
static struct step text(int c) {
    putchar(c);
    return (struct step){c == '"' ? code : c == '\\' ? escape : text};
}
static struct step escape(int c) { return putchar(c), (struct step){text}; }

int main(void) {
    static const char *const tries[] = {"42", "-7", "+.5", "3.", "6.02e23", "1e", "1e-9", "--1", "e5", "", ".", "12a"};
    for (int i = 0; i < 12; i++) printf("%-8s%s\n", tries[i], number(tries[i]));
    const char *source = "int a; // gone\nchar *s = \"/* \\\" stays */\"; /* gone ** / */int b = 6/2;//end\n/**/x";
    struct step at = {code};
    for (const char *p = source; *p; p++) at = at.run(*p);
    printf("\n%s\n", at.run == code ? "ended in code" : "ended elsewhere");
}
