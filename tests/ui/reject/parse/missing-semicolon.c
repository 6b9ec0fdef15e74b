int main(void) {
    int x = 1 //~ parse-expected
    return x;
}
