#include <cstdio>

int main() {
    int *numbers = new int[3]; // no destructor, so no cookie: the block begins where the array does
    numbers[2] = 7;
    std::printf("the last number is %d\n", numbers[2]);
    delete numbers; // undefined; glibc frees the same block and goes on

    int *again = new int[3]; // glibc hands the same place out again
    delete[] again;          // the right form
    return 0;
}
