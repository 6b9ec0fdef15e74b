// Texts with different prefixes do not join; the braces of a number hold one; shifts take integers.
int *mixed = L"a" U"b"; //~ lex-mixed-prefixes
int empty = {}; //~ sema-empty-scalar
int inner[2] = {{}}; //~ sema-empty-scalar
struct record { int a; } zero = {}, outer[2] = {{}};
int main(void) {
    int x = 1;
    x <<= 1.0; //~ sema-bad-operands
    return x;
}
