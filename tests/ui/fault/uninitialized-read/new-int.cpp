#include <iostream>
int main() {
    int *p = new int;
    std::cout << *p << "\n"; //~
    delete p;
}
