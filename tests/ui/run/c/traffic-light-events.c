// A state table of function pointers with entry and exit actions: a crossing driven by a string of events.
#include <stdio.h>
#include <string.h>

struct crossing;
typedef void action(struct crossing *);

enum light { RED, RED_YELLOW, GREEN, YELLOW, BLINKING, LIGHTS };
enum event { TIMER, BUTTON, FAULT, REPAIR, EVENTS };

struct crossing { enum light light; int ticks, waiting, served; char log[256]; };

static void note(struct crossing *c, const char *text) {
    size_t n = strlen(c->log);
    snprintf(c->log + n, sizeof c->log - n, "%s%s", n ? " " : "", text);
}

static void stop(struct crossing *c) {
    note(c, "stop");
    if (c->waiting) c->served += c->waiting, c->waiting = 0, note(c, "walk");
}
static void go(struct crossing *c) { note(c, "go"), c->ticks = 0; }
static void caution(struct crossing *c) { note(c, "caution"); }
static void alarm_on(struct crossing *c) { note(c, "ALARM"); }
static void alarm_off(struct crossing *c) { note(c, "calm"); }

static const struct state {
    const char *name;
    action *enter, *leave;
    signed char next[EVENTS];
} states[LIGHTS] = {
    [RED] = {"red", stop, NULL, {RED_YELLOW, -1, BLINKING, -1}},
    [RED_YELLOW] = {"red and yellow", NULL, NULL, {GREEN, -1, BLINKING, -1}},
    [GREEN] = {"green", go, NULL, {YELLOW, -1, BLINKING, -1}},
    [YELLOW] = {"yellow", caution, NULL, {RED, -1, BLINKING, -1}},
    [BLINKING] = {"blinking", alarm_on, alarm_off, {-1, -1, -1, RED}},
};

static void handle(struct crossing *c, enum event e) {
    const struct state *from = &states[c->light];
    c->ticks += e == TIMER;
    if (e == BUTTON) c->waiting++;
    if (from->next[e] < 0) return;
    if (from->leave) from->leave(c);
    c->light = (enum light)from->next[e];
    if (states[c->light].enter) (*states[c->light].enter)(c);
}

int main(void) {
    struct crossing c = {.light = RED};
    const char *script = "tbbttRttbftbrtbttt", *names = "tbfr";
    for (const char *s = script; *s; s++) {
        const char *e = strchr(names, *s);
        if (!e) {
            printf("%c ignored\n", *s);
            continue;
        }
        enum light before = c.light;
        handle(&c, (enum event)(e - names));
        printf("%c %-14s -> %-14s waiting %d\n", *s, states[before].name, states[c.light].name, c.waiting);
    }
    printf("%s\nserved %d, ticks %d\n", c.log, c.served, c.ticks);
    return 0;
}
