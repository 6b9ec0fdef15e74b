// #assert and what #if asks with #.
#include <stdlib.h>
#assert machine(x86)
#if #machine(x86)
int m=1;
#endif
int main(){ if(!m) abort(); exit(0);}
