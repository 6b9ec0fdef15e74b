#include <iostream>
void main() { //~ sema-void-main
    std::cout << "hi\n";
}
