/* assert with NDEBUG vanishes; without, it evaluates. */
#include <stdio.h>
#include <assert.h>
int n; int f(void) { return ++n; }
int main(void) { assert(f() == 1); assert(n && "message");
#define NDEBUG
#include <assert.h>
  assert(f() == 99); printf("%d\n", n);
#undef NDEBUG
#include <assert.h>
  assert(f() == 2); printf("%d\n", n); static_assert(sizeof(int) == 4, "int"); return 0; }
