// Blanks between a backslash and the end of its line.
#include <stdlib.h>
#define X 1 \   
 + 2
int main(){ if(X!=3) abort(); // comment \  
 abort();
 exit(0);}
