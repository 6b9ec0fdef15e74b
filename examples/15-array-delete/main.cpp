#include <cstdio>

struct Noisy {
    int id;
    Noisy() : id(7) {}
    ~Noisy() { std::printf("destroyed\n"); }
};

int main() {
    int *numbers = new int[3]; // no destructor, no cookie
    numbers[0] = 1;
    delete[] numbers;

    Noisy *many = new Noisy[3]; // 8 bytes before the array keep the count: the cookie
    std::printf("the array has %d elements\n", 3);
    delete[] many;

    Noisy *again = new Noisy[2];
    delete again; // one destructor, then free() gets an address that is no block's start
    return 0;
}
