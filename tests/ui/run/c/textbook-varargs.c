#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *join(const char *between, ...)
{
    va_list list, again;
    size_t length = 0;
    const char *part;
    va_start(list, between);
    va_copy(again, list);
    while ((part = va_arg(list, const char *)) != NULL)
        length += strlen(part) + strlen(between);
    va_end(list);
    char *text = malloc(length + 1);
    text[0] = '\0';
    while ((part = va_arg(again, const char *)) != NULL) {
        if (text[0] != '\0')
            strcat(text, between);
        strcat(text, part);
    }
    va_end(again);
    return text;
}

static void complain(const char *format, ...)
{
    va_list list;
    va_start(list, format);
    printf("error: ");
    vprintf(format, list);
    putchar('\n');
    va_end(list);
}

int main(void)
{
    char *text = join(", ", "one", "two", "three", (char *)NULL);
    puts(text);
    free(text);
    complain("%s has %d of %.1f", "pool", 3, 4.5);
    return 0;
}
