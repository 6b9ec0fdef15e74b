// Declarations of one name that disagree, and members that cannot be.
static int hidden;
int hidden; //~ sema-extern-after-static
int shown(void);
static int shown(void) { return 0; } //~ sema-static-after-extern
static int kept(void);
int kept(void) { return 0; }
enum { LARGEST = 0x7fffffff, BEYOND }; //~ sema-enum-overflow
struct record {
    static int member; //~ sema-storage-here
    int name;
    struct {
        int name; //~ sema-redeclared
    };
};
struct fields {
    int bits : 3;
} fields;
__typeof__(fields.bits) copied; //~ sema-sizeof-bit-field
unsigned long aligned = _Alignof(fields.bits); //~ sema-sizeof-bit-field
unsigned long unknown = _Alignof(int[]); //~ sema-size-unknown
int suffix = 1lL; //~ lex-bad-suffix
int main(void) {
    register int array[3] = {0};
    int *p = array; //~ sema-address-of-register
    return main[0] + array[1]; //~ sema-subscript-of
}
