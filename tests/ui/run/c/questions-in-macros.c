// A macro of an `#if` line may become `defined` or another question (C17 6.10.1 p4 leaves it open; gcc asks it).
#include <stdio.h>
#define X 1
#define HAS_X defined(X)
#define HAS_Y defined Y
#define BOTH (HAS_X && !HAS_Y)
#define STRICT !(defined(__i386) || defined (__amd64))
#define HAS_ATTR(x) __has_attribute(x)
#define ID(x) x
#define HEADER <stdio.h>
#if BOTH
int a = 1;
#else
int a = 0;
#endif
#if STRICT
int b = 1;
#else
int b = 0;
#endif
#if HAS_ATTR(__unused__) && !HAS_ATTR(no_such_thing)
int c = 1;
#else
int c = 0;
#endif
#if HAS_Y || HAS_X + 1 == 2
int d = 1;
#else
int d = 0;
#endif
#if __has_include(HEADER) && __has_include("stdlib.h")
int e = 1;
#else
int e = 0;
#endif
int main(void) { printf("%d %d %d %d %d\n", a, b, c, d, e); }
