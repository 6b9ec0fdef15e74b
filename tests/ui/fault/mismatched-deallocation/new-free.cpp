#include <cstdlib>
int main() {
    int *p = new int;
    std::free(p); //~
}
