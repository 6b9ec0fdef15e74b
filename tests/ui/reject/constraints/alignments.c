// _Alignas makes alignments stricter, and only those of objects and members.
_Alignas(1) int small; //~ sema-align-too-small
_Alignas(2) double smaller; //~ sema-align-too-small
typedef _Alignas(8) int aligned; //~ sema-align-here
_Alignas(8) int function(void); //~ sema-align-here
int parameter(_Alignas(8) int x); //~ sema-align-here
struct fields {
    _Alignas(8) int bits : 3; //~ sema-align-here
};
int main(void) {
    register _Alignas(8) int x; //~ sema-align-here
    return 0;
}
