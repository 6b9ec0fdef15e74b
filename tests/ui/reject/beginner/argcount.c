#include <stdio.h>
int add(int a, int b) { return a + b; }
void nothing(void) { }
int main(void) {
    int x = add(1); //~ sema-too-few-arguments
    int y = add(1, 2, 3); //~ sema-too-many-arguments
    nothing(4); //~ sema-too-many-arguments
    int z = nothing(); //~ sema-void-value
    add("a", 2);
    return x + y;
}
