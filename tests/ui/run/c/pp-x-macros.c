// One list, several tables: X macros.
#include <stdio.h>
#define COLOURS(X) X(RED, 0xff0000) X(GREEN, 0x00ff00) X(BLUE, 0x0000ff)
enum colour {
#define AS_ENUM(name, value) name,
    COLOURS(AS_ENUM)
#undef AS_ENUM
    COLOUR_COUNT
};
static const char *const names[] = {
#define AS_NAME(name, value) [name] = #name,
    COLOURS(AS_NAME)
};
static unsigned value_of(enum colour colour) {
    switch (colour) {
#define AS_CASE(name, value) case name: return value;
        COLOURS(AS_CASE)
    default: return 0;
    }
}
int main(void) {
    for (int i = 0; i < COLOUR_COUNT; i++) printf("%d %s %06x\n", i, names[i], value_of((enum colour)i));
    return 0;
}
