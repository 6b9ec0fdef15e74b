#include <cstdio>
#include <cstdlib>

struct Point {
    double x, y;
    int colour;
};

int main() {
    Point *wrong = static_cast<Point *>(std::malloc(sizeof(Point *))); // 8 bytes: the size of a pointer
    Point *right = static_cast<Point *>(std::malloc(sizeof(Point)));   // 24 bytes, counted by hand
    Point *computed = new Point;                                      // the compiler counts
    std::printf("%zu %zu\n", sizeof(Point *), sizeof(Point));
    computed->x = 1.5;
    right->x = 2.5;
    wrong->x = 3.5;
    wrong->y = 4.5; // behind the 8 bytes
    delete computed;
    std::free(right);
    std::free(wrong);
    return 0;
}
