// Errors handled by goto: each resource has its label, taken down in the reverse order of its making; every failure is tried.
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int allowed, open_things;

static void *get(size_t n) {
    if (allowed-- == 0) {
        errno = ENOMEM;
        return NULL;
    }
    open_things++;
    return malloc(n);
}

static void put(void *p) {
    if (!p) return;
    open_things--;
    free(p);
}

static int average(const char *text, double *result) {
    int status = -1, n = 0, room = 4;
    char *copy = get(strlen(text) + 1);
    if (!copy) goto out;
    strcpy(copy, text);
    double *values = get((size_t)room * sizeof *values);
    if (!values) goto free_copy;

    for (char *word = strtok(copy, " "); word; word = strtok(NULL, " ")) {
        char *end;
        errno = 0;
        double v = strtod(word, &end);
        if (*end) {
            errno = EINVAL;
            goto free_values;
        }
        if (errno) goto free_values;
        if (n == room) {
            double *bigger = get((size_t)room * 2 * sizeof *bigger);
            if (!bigger) goto free_values;
            memcpy(bigger, values, (size_t)n * sizeof *values);
            put(values);
            values = bigger;
            room *= 2;
        }
        values[n++] = v;
    }
    if (n == 0) {
        errno = EDOM;
        goto free_values;
    }
    *result = 0;
    for (int i = 0; i < n; i++) *result += values[i] / n;
    status = 0;

free_values:
    put(values);
free_copy:
    put(copy);
out:
    return status;
}

int main(void) {
    static const char *const texts[] = {"1 2 3 4", "1 2 3 4 5 6.5 7 8", "", "1 two 3", "1e999"};
    for (int i = 0; i < 5; i++)
        for (int limit = 0; limit < 4; limit++) {
            double mean = -1;
            allowed = limit;
            int status = average(texts[i], &mean);
            if (status) printf("[%s] after %d: %s", texts[i], limit, strerror(errno));
            else printf("[%s] after %d: %g", texts[i], limit, mean);
            printf("%s\n", open_things ? ", something stays open!" : "");
            if (!status) break;
        }
    return open_things;
}
