int main(void) {
    int a = 7;
    if (a) {
        a += 2; }
    }
    a -= 3; //~ parse-statement-outside
    a *= 2;
    return a;
}
int other(void) { return 1; }
