#include <cstdlib>
int main() {
    int *p = malloc(16); //~ sema-void-pointer-conversion
}
