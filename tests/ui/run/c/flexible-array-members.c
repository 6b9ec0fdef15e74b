// Flexible array members: length-prefixed strings, a polygon copied whole, a row of messages of different sizes in one block.
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct text { size_t length; char bytes[]; };

static struct text *text_new(const char *s) {
    size_t n = strlen(s);
    struct text *t = malloc(offsetof(struct text, bytes) + n + 1);
    if (!t) exit(1);
    t->length = n;
    memcpy(t->bytes, s, n + 1);
    return t;
}

static struct text *text_append(struct text *t, const char *more) {
    size_t n = strlen(more);
    struct text *grown = realloc(t, sizeof *t + t->length + n + 1);
    if (!grown) exit(1);
    strcpy(grown->bytes + grown->length, more);
    grown->length += n;
    return grown;
}

struct polygon { unsigned n; char name[6]; struct { float x, y; } corner[]; };

static size_t polygon_size(unsigned n) { return sizeof(struct polygon) + n * sizeof(((struct polygon *)0)->corner[0]); }

static double twice_area(const struct polygon *p) {
    double sum = 0;
    for (unsigned i = 0, j = p->n - 1; i < p->n; j = i++)
        sum += (double)p->corner[j].x * p->corner[i].y - (double)p->corner[i].x * p->corner[j].y;
    return sum;
}

struct message { uint16_t size, kind; unsigned char body[]; };

static unsigned char *write_message(unsigned char *at, uint16_t kind, const void *body, size_t n) {
    struct message *m = (struct message *)at;
    m->size = (uint16_t)((sizeof *m + n + 3) & ~(size_t)3);
    m->kind = kind;
    memset(m->body, 0, m->size - sizeof *m);
    memcpy(m->body, body, n);
    return at + m->size;
}

int main(void) {
    struct text *t = text_new("one");
    for (int i = 0; i < 4; i++) t = text_append(t, i % 2 ? ", two" : ", and a longer piece");
    printf("%zu: %s\n", t->length, t->bytes);
    free(t);

    struct polygon *p = malloc(polygon_size(5));
    *p = (struct polygon){.n = 5, .name = "house"};
    static const float xy[5][2] = {{0, 0}, {4, 0}, {4, 3}, {2, 5}, {0, 3}};
    memcpy(p->corner, xy, sizeof xy);
    struct polygon *q = malloc(polygon_size(p->n));
    memcpy(q, p, polygon_size(p->n));
    q->n = 4;
    q->corner[3].x = 0, q->corner[3].y = 3;
    printf("%s: %.1f, cut: %.1f, %zu + 5 * %zu bytes\n", p->name, twice_area(p) / 2, twice_area(q) / 2, sizeof *p, sizeof p->corner[0]);
    free(p);
    free(q);

    unsigned char *block = malloc(64), *end = block;
    end = write_message(end, 1, "hi", 2);
    end = write_message(end, 2, &(int32_t){-77}, 4);
    end = write_message(end, 1, "", 0);
    end = write_message(end, 3, (uint16_t[]){1, 2, 3}, 6);
    for (unsigned char *at = block; at < end;) {
        const struct message *m = (const struct message *)at;
        int32_t number;
        switch (m->kind) {
        case 1: printf("text of %zu: \"%.*s\"\n", m->size - sizeof *m, (int)(m->size - sizeof *m), (const char *)m->body); break;
        case 2: printf("number %d\n", (memcpy(&number, m->body, sizeof number), number)); break;
        default: printf("kind %hu:", m->kind);
            for (size_t i = 0; i + sizeof *m < m->size; i++) printf(" %02x", m->body[i]);
            puts("");
        }
        at += m->size;
    }
    printf("%td bytes\n", end - block);
    free(block);
}
