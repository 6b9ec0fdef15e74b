#include <cstdlib>
int main() {
    int *p = (int *)std::malloc(4);
    delete p; //~
}
