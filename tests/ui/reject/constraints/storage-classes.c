// Where storage classes cannot stand.
auto int at_file; //~ sema-storage-here
register int in_register; //~ sema-storage-here
int parameter(static int x); //~ sema-storage-here
typedef int number = 3; //~ sema-typedef-initialised
extern int first;
static int first; //~ sema-static-after-extern
int main(void) {
    static int inner(void); //~ sema-storage-here
    extern int elsewhere = 1; //~ sema-extern-initialised
    _Thread_local int own; //~ sema-thread-local-automatic
    int n = 3;
    static int sized[n]; //~ sema-static-array-variable
    for (static int i = 0; i < 1; i++) //~ sema-storage-here
        ;
    return 0;
}
