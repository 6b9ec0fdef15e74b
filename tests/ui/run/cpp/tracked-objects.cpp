#include <iostream>
#include <cstdlib>
#include <new>
#include <cstdio>
void *operator new(std::size_t n) {
    std::printf("new %zu\n", n);
    void *p = std::malloc(n);
    if (!p) throw std::bad_alloc();
    return p;
}

void operator delete(void *p) noexcept {
    std::printf("delete\n");
    std::free(p);
}

void operator delete(void *p, std::size_t) noexcept {
    std::printf("delete sized\n");
    std::free(p);
}

struct Track {
    int id;
    static int live;
    Track(int i) : id(i) {
        live++;
    }
    Track(const Track &t) : id(t.id) {
        live++;
    }
    ~Track() {
        live--;
    }
};

int Track::live = 0;
Track produce(int i) {
    if (i > 2) {
        Track t(i);
        return t;
    }
    Track u(-i);
    return u;
}

struct Holder {
    Track *t;
    Holder() : t(new Track(9)) {}
    ~Holder() {
        delete t;
    }
    Holder(const Holder &h) : t(new Track(*h.t)) {}
};

Track global_track(100);
const Track &pass(const Track &t) {
    return t;
}

int evaluate(Track a, const Track &b, Track *c) {
    return a.id + b.id + c->id;
}

struct Cond {
    bool ok;
    ~Cond() {
        std::printf("~Cond\n");
    }
    explicit operator bool() const {
        return ok;
    }
};

struct Abs {
    virtual ~Abs() {}
    virtual int v() const = 0;
};

struct Impl : Abs {
    int n;
    Impl(int n) : n(n) {}
    int v() const override {
        return n;
    }
};

int total(const Abs *const *list, int n) {
    int s = 0;
    while (n--) s += list[n]->v();
    return s;
}

int main() {
    {
        Holder h;
        Holder k = h;
        std::printf("%d\n", Track::live);
    }
    std::printf("%d\n", Track::live);
    {
        Track a = produce(1), b = produce(5);
        const Track &r = produce(3);
        std::printf("%d %d %d %d\n", a.id, b.id, r.id, Track::live);
        std::printf("%d\n", evaluate(a, produce(2), &b));
        std::printf("%d\n", Track::live);
    }
    std::printf("%d\n", pass(Track(5)).id);
    if (Cond c{true}) std::printf("in\n");
    else std::printf("out\n");
    while (Cond{false}) {}
    for (Track t(0); t.id < 3; t.id++) if (t.id == 1) continue;
    std::printf("%d\n", Track::live);
    for (int i = 0; i < 3; i++) {
        Track t(i);
        if (i == 1) break;
    }
    std::printf("%d\n", Track::live);
    int n = 0;
    again: {
        Track t(1);
        if (n++ < 2) goto again;
    }
    std::printf("%d\n", Track::live);
    Abs *list[] = {new Impl(3), new Impl(4)};
    std::printf("%d\n", total(list, 2));
    for (Abs *a : list) delete a;
    switch (n) {
        case 3: {
            Track t(3);
            break;
        }
        default: break;
    }
    std::printf("%d %d\n", Track::live, (Track(1), Track(2)).id);
    Track arr[2] = {Track(1), Track(2)};
    std::printf("%d\n", Track::live);
    bool b = true;
    std::printf("%d\n", (b ? arr[0] : arr[1]).id + (b ? Track(7) : arr[1]).id);
    std::printf("%d\n", Track::live);
    auto copy = arr[0];
    auto &ref = arr[1];
    ref.id = 8;
    std::printf("%d%d\n", copy.id, arr[1].id);
}
