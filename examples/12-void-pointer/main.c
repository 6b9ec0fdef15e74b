#include <stdio.h>
#include <stdlib.h>

int main(void) {
    int *numbers = malloc(4 * sizeof(int)); /* C converts void* silently; C++ refuses: switch the language and see */
    if (numbers == NULL)
        return 1;
    numbers[3] = 9;
    void *anything = numbers;
    char *bytes = anything; /* the same bytes, read with another type */
    printf("%d %d\n", numbers[3], bytes[12]);
    free(numbers);
    return 0;
}
