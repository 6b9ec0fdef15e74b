struct point { int x; int x; }; //~ sema-redeclared
struct self { struct self inner; }; //~ sema-contains-itself
int dup;
double dup; //~ sema-conflicting-types
int twice(void) { return 1; }
int twice(void) { return 2; } //~ sema-redefined
int f(int);
int f(double); //~ sema-conflicting-types
enum colour { RED, GREEN, RED }; //~ sema-redeclared
typedef int number;
typedef double number; //~ sema-redeclared
_Static_assert(sizeof(int) == 8, "int has 8 bytes"); //~ sema-static-assert
extern static int both; //~ sema-two-storage-classes
int sized[dup]; //~ sema-array-size-not-constant
node *first; //~ sema-unknown-type
struct node { int value; };
node second; //~ sema-needs-tag

int main(void) {
    int x = 5;
    int x = 6; //~ sema-redeclared
    void nothing; //~ sema-void-object
    int negative[-1]; //~ sema-array-size-negative
    int unknown[]; //~ sema-array-size-missing
    struct missing m; //~ sema-incomplete-type
    return x;
}
