int main(void) {
    int a = 1;
    if (a) {
        a = 2; //~ parse-missing-brace
    else {
        a = 3;
    }
    return a;
}
