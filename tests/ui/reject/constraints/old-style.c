// Between the parentheses and the body of an old-style definition each parameter is declared once, and nothing else.
int unknown(a) int a; int b; { return a; } //~ parse-old-style-unknown
int twice(a) int a; int a; { return a; } //~ parse-old-style-twice
int valued(a) int a = 3; { return a; } //~ parse-old-style-value
int narrow(a) char a; { return a; }
int narrow(char); //~ sema-conflicting-old-style
int promoted();
int promoted(float); //~ sema-conflicting-old-style
int fitting(int);
int fitting(a) char a; { return a; }
int same(a, a) int a; { return a; } //~ sema-redeclared
int alone(...); //~ parse-ellipsis-alone
int both(void, int a); //~ sema-void-parameter
int pair(int a, int a); //~ sema-redeclared
int main(void) { return 0; }
