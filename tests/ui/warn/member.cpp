// The parameter hides the member: the assignment changes neither.
struct Point {
    int x, y;
    Point(int x, int y) {
        x = x;       //~ sema-self-assign
        this->y = y;
    }
};

int main() {
    Point p(1, 2);
    return p.y;
}
