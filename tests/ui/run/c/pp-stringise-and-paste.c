// # keeps spelling and quotes; ## makes tokens, also from empty arguments.
#include <stdio.h>
#define TEXT(x) #x
#define EXPANDED(x) TEXT(x)
#define PASTE(a, b) a##b
#define MAKE(kind, name) kind##_##name
#define NUMBER(a, b) a##e##b
#define VALUE 42
int list_size = 3, list_ = 4;
int main(void) {
    puts(TEXT(a + b));
    puts(TEXT(  "quoted \n"   'c'  ));
    puts(TEXT(VALUE));
    puts(EXPANDED(VALUE));
    puts(TEXT());
    puts(TEXT(a /* comment */ b));
    printf("%d %d %d\n", PASTE(1, 2), MAKE(list, size), MAKE(list, ));
    printf("%g %x\n", (double)NUMBER(1, 2), PASTE(0x, ff));
    printf("%s\n", EXPANDED(PASTE(VAL, UE)));
    return 0;
}
