#include <stdoi.h> //~ pp-no-header
#include <string> //~ pp-cpp-header
#include "stdlib.h"
int main(void) { printf("x"); return 0; }
