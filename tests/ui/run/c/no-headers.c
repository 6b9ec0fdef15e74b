/* GNU C: no headers. */
void abort(void); void exit(int);
int x = 5;
foo(a,b) int a; char b; { return a+b; }
main(){ if (foo(3,4)!=7) abort(); if(__builtin_strlen("abc")!=3) abort(); printf("hi %d\n", x); exit(0); }
