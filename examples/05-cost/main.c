#include <stdio.h>
#include <stdlib.h>

int on_the_stack(void) {
    int numbers[100]; /* one subtraction from the stack pointer */
    numbers[0] = 1;
    return numbers[0];
}

int on_the_heap(void) {
    int *numbers = malloc(100 * sizeof(int)); /* a search, header words, perhaps a system call */
    numbers[0] = 1;
    int first = numbers[0];
    free(numbers);
    return first;
}

int main(void) {
    int sum = 0;
    for (int i = 0; i < 3; i++)
        sum += on_the_stack();
    for (int i = 0; i < 3; i++)
        sum += on_the_heap();
    printf("%d\n", sum);
    return 0;
}
