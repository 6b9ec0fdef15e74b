#include <iostream>
struct Date {
    int y, m, d;
    Date(int y = 2000, int m = 1, int d = 1) : y(y), m(m), d(d) {}
    bool operator<(const Date &o) const {
        return y != o.y ? y < o.y : m != o.m ? m < o.m : d < o.d;
    }
    Date &operator++() {
        ++d;
        return *this;
    }
    Date operator++(int) {
        Date t(*this);
        ++*this;
        return t;
    }
    Date operator+(int n) const {
        return Date(y, m, d + n);
    }
    int operator-(const Date &o) const {
        return d - o.d;
    }
    bool operator!() const {
        return d == 0;
    }
    Date &operator=(int n) {
        d = n;
        return *this;
    }
    operator int() const = delete;
};

std::ostream &operator<<(std::ostream &os, const Date &d) {
    os << d.y << '-' << d.m << '-' << d.d;
    return os;
}

struct Arr {
    int a[4];
    int &operator[](std::size_t i) {
        return a[i];
    }
    const int &operator[](std::size_t i) const {
        return a[i];
    }
    bool operator==(const Arr &o) const {
        for (int i = 0; i < 4; i++) if (a[i] != o.a[i]) return false;
        return true;
    }
    bool operator!=(const Arr &o) const {
        return !(*this == o);
    }
};

class Ptr {
    int *p;
    int *refs;
public:
    explicit Ptr(int *p) : p(p), refs(new int(1)) {}
    Ptr(const Ptr &o) : p(o.p), refs(o.refs) {
        ++*refs;
    }
    Ptr &operator=(const Ptr &o) {
        if (this != &o) {
            release();
            p = o.p;
            refs = o.refs;
            ++*refs;
        }
        return *this;
    }
    ~Ptr() {
        release();
    }
    int &operator*() const {
        return *p;
    }
    int use_count() const {
        return *refs;
    }
private:
    void release() {
        if (--*refs == 0) {
            delete p;
            delete refs;
            std::cout << "freed\n";
        }
    }
};

class Uniq {
    int *p;
public:
    explicit Uniq(int *p = nullptr) : p(p) {}
    Uniq(const Uniq &) = delete;
    Uniq &operator=(const Uniq &) = delete;
    Uniq(Uniq &&o) noexcept : p(o.release()) {}
    Uniq &operator=(Uniq &&o) noexcept {
        reset(o.release());
        return *this;
    }
    ~Uniq() {
        reset();
    }
    int *get() const {
        return p;
    }
    int *release() {
        int *t = p;
        p = nullptr;
        return t;
    }
    void reset(int *q = nullptr) {
        delete p;
        p = q;
    }
    explicit operator bool() const {
        return p != nullptr;
    }
    int *operator->() const {
        return p;
    }
};

Uniq source(int n) {
    return Uniq(new int(n));
}

int sink(Uniq u) {
    return u ? *u.get() : -1;
}

class Queue {
    struct Item {
        int v;
        Item *n;
    };
    Item *head = nullptr, *tail = nullptr;
    int size_ = 0;
public:
    ~Queue() {
        while (!empty()) pop();
    }
    bool empty() const {
        return head == nullptr;
    }
    Queue &operator<<(int v) {
        Item *i = new Item{v, nullptr};
        if (tail) tail->n = i;
        else head = i;
        tail = i;
        ++size_;
        return *this;
    }
    int pop() {
        Item *i = head;
        int v = i->v;
        head = i->n;
        if (!head) tail = nullptr;
        delete i;
        --size_;
        return v;
    }
    Queue &operator>>(int &v) {
        v = pop();
        return *this;
    }
    int size() const {
        return size_;
    }
    operator bool() const {
        return !empty();
    }
};

struct Temp {
    double c;
    explicit Temp(double c) : c(c) {}
};

struct Money {
    long cents;
    constexpr Money(long c) : cents(c) {}
    constexpr Money operator+(Money o) const {
        return Money(cents + o.cents);
    }
    friend constexpr bool operator>(Money a, Money b) {
        return a.cents > b.cents;
    }
    Money &operator*=(int k) {
        cents *= k;
        return *this;
    }
    Money operator%(int k) const {
        return cents % k;
    }
    Money operator~() const {
        return ~cents;
    }
    Money operator,(int) const {
        return 0;
    }
    Money operator&(Money o) const {
        return cents & o.cents;
    }
    Money operator<<(int k) const {
        return cents << k;
    }
};

int main() {
    Date a(2020, 2, 3), b;
    std::cout << a << ' ' << b << ' ' << (b < a) << ' ' << a++ << ' ' << ++a << ' ' << a + 5 << ' ' << (a - b) << ' ' << !a << '\n';
    a = 9;
    std::cout << a << '\n';
    Arr x{{1, 2, 3, 4}}, y = x;
    y[2] = 9;
    const Arr &cx = x;
    std::cout << (x != y) << cx[3] << y[2] << '\n';
    {
        Ptr p(new int(5));
        Ptr q = p;
        {
            Ptr r(new int(6));
            r = q;
            std::cout << *r << r.use_count() << '\n';
        }
        std::cout << p.use_count() << '\n';
    }
    Uniq u = source(3);
    Uniq v;
    v = static_cast<Uniq &&>(u);
    std::cout << (u ? 1 : 0) << *v.get() << sink(source(8)) << sink(static_cast<Uniq &&>(v)) << '\n';
    Queue q;
    q << 1 << 2 << 3;
    int t;
    q >> t;
    std::cout << t << q.size() << (q ? "more" : "none") << '\n';
    Money m = 5;
    m *= 3;
    std::cout << (m + 2).cents << (m > 3) << (m % 4).cents << (~m).cents << (m, 2).cents << (m & 7).cents << (m << 2).cents << '\n';
}
