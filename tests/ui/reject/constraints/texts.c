// Before any meaning: `#`, escapes, a declaration without its block.
#define QUOTE(x) #y //~ pp-hash-without-param
int main(void) {
    if (1) int x = 1; //~ parse-declaration-alone
    return '\x'; //~ lex-bad-escape
}
