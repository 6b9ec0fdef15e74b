// #if with every operator, nested groups, #elif chains and defined.
#include <stdio.h>
#define ONE 1
#define ZERO
#define EMPTY()
#if ONE + 1 == 2 && !defined(MISSING) && defined ONE
#define FIRST "taken"
#else
#error not reached
#endif
#if (1 ? 2 : 3) == 2 && (-1 < 0u) == 0 && (7 / 2) == 3 && (5 % 3) << 2 == 8 && ~0 == -1
#define SECOND "taken"
#endif
#if UNKNOWN_NAME
#error an unknown name is 0
#elif 'a' == 97 && '\n' == 10
#define THIRD "elif"
#elif 1 / 0
#error groups behind the taken one are not evaluated
#endif
#ifdef ZERO
# ifndef ONE
#  error skipped
# else
#  define FOURTH "nested"
# endif
#endif
#undef ONE
#ifndef ONE
#define FIFTH "gone"
#endif
#if 0
this is not C: ' " #include <nothing>
#if 1
#else
#endif
#endif
int main(void) {
    puts(FIRST " " SECOND " " THIRD " " FOURTH " " FIFTH);
#if __STDC__ && __STDC_VERSION__ >= 201112L
    puts("standard");
#endif
    return 0;
}
