/* A backslash may stand before blanks at the end of a line. */
#include <stdio.h>
#define A 1 + \  
 2
int main(void){ printf("%d\n", A); // x \ 	
 puts("hidden");
 puts("a\   
b"); return 0; }
