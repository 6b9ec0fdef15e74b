#include <stdio.h>
#include <stdlib.h>

int *make_numbers(int count) {
    int *numbers = malloc(count * sizeof(int));
    for (int i = 0; i < count; i++)
        numbers[i] = i * i;
    return numbers;
}

int main(void) {
    int *numbers = make_numbers(5);
    printf("the last square is %d\n", numbers[4]);
    numbers = make_numbers(3); /* the only pointer to the first block is gone */
    printf("now it is %d\n", numbers[2]);
    free(numbers);
    return 0;
}
