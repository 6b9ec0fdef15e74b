enum class suit { hearts, spades };
enum colour { red, green };
int main() {
    suit s = 0; //~ sema-needs-enum-cast
    int n = suit::spades; //~ sema-needs-enum-cast
    colour c = 1; //~ sema-needs-enum-cast
    c++; //~ sema-bad-operand
    if (s) {} //~ sema-not-a-condition
    return n + red + s; //~ sema-bad-operands
}
