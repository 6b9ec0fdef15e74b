// With NDEBUG an assertion is not even evaluated; without, a true one does nothing.
#include <stdio.h>
#include <assert.h>
static int calls;
static int check(void) { return ++calls; }
static void with(void) { assert(check() > 0 && "a reason"); }
#define NDEBUG
#include <assert.h>
static void without(void) { assert(check() < 0); }
int main(void) {
    with();
    without();
    printf("%d\n", calls);
    return 0;
}
