1. #include <stdio.h> //~ paste-line-numbers
2. int main(void) {
3.     printf("x\n");
4.     return 0;
5. }
