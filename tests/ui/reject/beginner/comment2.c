int main(void) {
    int x = 1; / comment //~ parse-expected-expression
    /* a /* b */ c */
    # comment //~ pp-unknown-directive
    -- comment
    return 0;
}
