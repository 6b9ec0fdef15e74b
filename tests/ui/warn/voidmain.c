#include <stdio.h>
void main() { //~ sema-void-main
    printf("hi\n");
}
