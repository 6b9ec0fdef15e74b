int main(void) {
    int x = 1 //~ parse-expected-semicolon
    return x;
}
