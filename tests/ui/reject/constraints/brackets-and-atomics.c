// Where `static`, qualifiers and `*` may stand in brackets, and what can be atomic.
int marked[static 3]; //~ sema-array-marked-here
int qualified[const 3]; //~ sema-array-marked-here
int second(int a[3][static 3]); //~ sema-array-marked-here
int star[*]; //~ sema-array-star-here
int defined(int a[*]) { return a[0]; } //~ sema-array-star-here
int declared(int n, int a[n][*], int b[static 3], int c[const static 2], int (*d)[*]);
typedef int array[3];
_Atomic array elements; //~ sema-atomic-type
_Atomic(array) called; //~ sema-atomic-type
_Atomic(const int) constant; //~ sema-atomic-type
typedef int function(void);
_Atomic function f; //~ sema-atomic-type
struct bits {
    _Atomic int field : 3; //~ sema-atomic-bits
};
int (*restrict pointer)(void); //~ sema-restrict-here
_Atomic const int fine;
int main(void) { return 0; }
