// Calls that a constant condition excludes need no definition.
#include <stdlib.h>
extern void link_error(void); extern int nothere; extern void unused_user(void);

int main(){ if(sizeof(int)!=4) link_error(); if(0&&1) link_error(); int x=1; if(x&&0) link_error();
    sizeof(int)==4||(link_error(),1); (sizeof(long)==8)?(void)0:link_error(); while(0) link_error(); for(;0;) {
    link_error(); nothere++; } if(__builtin_constant_p(3)); else link_error(); do { if(1) {} else {
    link_error(); } } while(0); if(!(1)) { x=nothere; } exit(0);}
