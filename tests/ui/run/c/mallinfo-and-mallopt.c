/* glibc's own numbers about its heap, and its tuning. */
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>

/* Printed at the end: the buffer of stdout would count, too. */
static char text[8192];
static int used;
static void show(const char *when) {
    struct mallinfo2 m = mallinfo2();
    used += snprintf(text + used, sizeof text - used, "%s: arena %zu ordblks %zu smblks %zu hblks %zu hblkhd %zu fsmblks %zu uordblks %zu fordblks %zu keepcost %zu\n",
           when, m.arena, m.ordblks, m.smblks, m.hblks, m.hblkhd, m.fsmblks, m.uordblks, m.fordblks, m.keepcost);
}
int main(void) {
    char *blocks[40], *large;
    show("fresh");
    for (int i = 0; i < 40; i++) blocks[i] = malloc(40);
    show("40 blocks");
    for (int i = 0; i < 40; i += 2) free(blocks[i]);
    show("20 freed");
    large = malloc(200000);
    show("a mapping");
    free(large);
    large = malloc(200000);
    show("the threshold has grown");
    used += snprintf(text + used, sizeof text - used, "mxfast %d %d\n", mallopt(M_MXFAST, 0), mallopt(M_MXFAST, 200));
    show("consolidated");
    for (int i = 1; i < 40; i += 2) free(blocks[i]);
    show("all freed");
    used += snprintf(text + used, sizeof text - used, "trim %d\n", malloc_trim(0));
    show("trimmed");
    used += snprintf(text + used, sizeof text - used, "%d %d %d %d\n", mallopt(M_TOP_PAD, 0), mallopt(M_MMAP_THRESHOLD, 64 * 1024), mallopt(M_TRIM_THRESHOLD, -1),
           mallopt(M_MMAP_MAX, 1));
    free(large);
    large = malloc(70000);
    show("a mapping at the new threshold");
    char *second = malloc(70000);
    show("no second one");
    used += snprintf(text + used, sizeof text - used, "mallopt %d %d\n", mallopt(M_MMAP_THRESHOLD, 1 << 30), mallopt(99, 1));
    free(large);
    free(second);
    show("end");
    fputs(text, stdout);
    return 0;
}
