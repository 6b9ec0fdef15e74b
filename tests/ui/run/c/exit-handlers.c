// atexit runs backwards, also handlers registered in handlers; output is flushed.
#include <stdio.h>
#include <stdlib.h>
static void last(void) { puts("last"); }
static void added(void) { puts("added while exiting"); }
static void middle(void) {
    puts("middle");
    atexit(added);
}
static void first(void) { puts("first"); }
int main(void) {
    atexit(last);
    atexit(middle);
    atexit(first);
    printf("no newline");
    exit(7);
}
