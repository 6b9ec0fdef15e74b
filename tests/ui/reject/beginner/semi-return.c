int main(void) {
    int x = 1;
    x++ //~ parse-expected
    return x //~ parse-expected
}
