// Student records sorted by several keys: a table of comparison functions and directions behind one qsort callback.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    char name[20];
    unsigned char year;
    float marks[3];
    struct { short day, month; } birthday;
} Student;

static float mean(const Student *s) { return (s->marks[0] + s->marks[1] + s->marks[2]) / 3; }

static int by_name(const Student *a, const Student *b) { return strcmp(a->name, b->name); }
static int by_year(const Student *a, const Student *b) { return a->year - b->year; }
static int by_mean(const Student *a, const Student *b) {
    float x = mean(a), y = mean(b);
    return (x > y) - (x < y);
}
static int by_birthday(const Student *a, const Student *b) {
    int m = a->birthday.month - b->birthday.month;
    return m ? m : a->birthday.day - b->birthday.day;
}

struct key { int (*compare)(const Student *, const Student *); int direction; };
static const struct key *keys;

static int by_keys(const void *a, const void *b) {
    for (const struct key *k = keys; k->compare; k++) {
        int order = k->compare(a, b);
        if (order) return order * k->direction;
    }
    return 0;
}

static void list(const char *title, Student *s, size_t n, const struct key *order) {
    keys = order;
    qsort(s, n, sizeof *s, by_keys);
    printf("%s\n", title);
    for (size_t i = 0; i < n; i++)
        printf("  %-8.7s year %d  %6.2f  %02hd/%02hd\n", s[i].name, s[i].year, mean(&s[i]), s[i].birthday.day, s[i].birthday.month);
}

int main(void) {
    Student all[] = {
        {"Wanda", 2, {71.5f, 80, 92}, {3, 12}},     {"Alexander", 1, {55, 61, 70.25f}, {14, 2}},
        {.name = "Iris", .year = 2, .marks = {[2] = 99, [0] = 88}, .birthday = {29, 2}},
        {"Omar", 3, {90, 90, 90}, {1, 12}},         {"Bea", 1, {90, 91, 89}, {31, 7}},
        {"Iris", 3, {66.6f, 77.7f, 88.8f}, {8, 8}},
    };
    size_t n = sizeof all / sizeof all[0];
    list("by name, then year", all, n, (struct key[]){{by_name, 1}, {by_year, 1}, {NULL, 0}});
    list("by year down, then mean", all, n, (struct key[]){{by_year, -1}, {by_mean, 1}, {NULL, 0}});
    list("by mean down, then name", all, n, (struct key[]){{by_mean, -1}, {by_name, 1}, {NULL, 0}});
    list("by birthday", all, n, (const struct key[]){{by_birthday, 1}, {0}});
    Student best = all[0];
    for (size_t i = 1; i < n; i++)
        if (by_mean(&all[i], &best) > 0) best = all[i];
    printf("best: %s of year %u\n", best.name, best.year);
    return 0;
}
