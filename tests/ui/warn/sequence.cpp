// C++17 gives assignments, shifts and indices an order; other operators have none.
#include <iostream>

int main() {
    int i = 1, a[10] = {};
    i = i++ + 1;
    a[i] = i++;
    i = ++i + 1;
    std::cout << i << i++ << '\n';
    int k = i++ + i;                 //~ sema-unsequenced
    return i - --i + k;              //~ sema-unsequenced
}
