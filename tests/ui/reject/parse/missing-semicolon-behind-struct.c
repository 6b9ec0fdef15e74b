struct point { int x, y; } //~ parse-expected
int main(void) {
    struct point p = {1, 2};
    return p.x;
}
