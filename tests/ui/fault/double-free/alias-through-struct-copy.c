#include <stdlib.h>
struct buf { char *data; };
static void close_buf(struct buf *b) {
    free(b->data); //~ double-free
}
int main(void) {
    struct buf a;
    a.data = malloc(100);
    struct buf b = a;
    close_buf(&a);
    close_buf(&b);
}
