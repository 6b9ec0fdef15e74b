#include <cstdlib>
#include <iostream>
#include <new>

class Pool {
public:
    void *take()
    {
        for (int i = 0; i < count; i++)
            if (!used[i]) {
                used[i] = true;
                return cells[i];
            }
        throw std::bad_alloc();
    }
    void give(void *cell)
    {
        for (int i = 0; i < count; i++)
            if (cells[i] == cell)
                used[i] = false;
    }

private:
    static const int count = 2;
    alignas(16) unsigned char cells[count][16];
    bool used[count] = {};
};

static Pool pool;

struct Point {
    int x, y;
    static void *operator new(std::size_t) { return pool.take(); }
    static void operator delete(void *cell) { pool.give(cell); }
};

int main()
{
    Point *a = new Point{1, 2};
    Point *b = new Point{3, 4};
    try {
        Point *c = new Point{5, 6};
        delete c;
    } catch (const std::bad_alloc &) {
        std::cout << "full\n";
    }
    delete a;
    Point *d = new Point{7, 8};
    std::cout << (d == a) << b->x + d->y << '\n';
    delete b;
    delete d;
}
