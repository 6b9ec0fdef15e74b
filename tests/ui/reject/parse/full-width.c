int main(void) {
    int a = 1； //~ lex-full-width
    return a；//~ lex-full-width
}
