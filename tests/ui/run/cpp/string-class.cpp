#include <cstdio>
#include <cstring>
#include <new>
class String {
    char *data;
    int len;
public:
    String() : String("") {}
    String(const char *s) : data(nullptr), len((int)std::strlen(s)) {
        data = new char[len + 1];
        std::strcpy(data, s);
    }
    String(const String &o) : String(o.data) {}
    String(String &&o) noexcept : data(o.data), len(o.len) {
        o.data = nullptr;
        o.len = 0;
    }
    String &operator=(const String &o) {
        if (&o == this) return *this;
        String t(o);
        swap(t);
        return *this;
    }
    String &operator=(String &&o) noexcept {
        swap(o);
        return *this;
    }
    ~String() {
        delete[] data;
    }
    void swap(String &o) {
        char *d = data;
        data = o.data;
        o.data = d;
        int l = len;
        len = o.len;
        o.len = l;
    }
    const char *c_str() const {
        return data ? data : "(null)";
    }
    String operator+(const String &o) const {
        String r;
        delete[] r.data;
        r.len = len + o.len;
        r.data = new char[r.len + 1];
        std::strcpy(r.data, data);
        std::strcat(r.data, o.data);
        return r;
    }
    friend String operator+(const char *a, const String &b) {
        return String(a) + b;
    }
    bool operator==(const char *s) const {
        return std::strcmp(data, s) == 0;
    }
    int size() const {
        return len;
    }
    char &operator[](int i) {
        return data[i];
    }
};

struct Pair {
    String a;
    String b;
    int n = 3;
};

Pair make() {
    Pair p;
    p.a = "x";
    p.b = "y" + p.a;
    return p;
}

String pick(bool b, String x, String y) {
    return b ? x : y;
}

struct Stack {
    String items[3];
    int top = 0;
    void push(const String &s) {
        items[top++] = s;
    }
    String pop() {
        return items[--top];
    }
};

int main() {
    String a = "hello", b("world");
    String c = a + " " + b;
    std::printf("%s %d\n", c.c_str(), c.size());
    c = c;
    c = a;
    c = String("temp");
    std::printf("%s\n", c.c_str());
    Pair p = make();
    Pair q = p;
    q.a = "changed";
    std::printf("%s %s %s %d\n", p.a.c_str(), q.a.c_str(), q.b.c_str(), q.n);
    p = q;
    std::printf("%s\n", p.a.c_str());
    std::printf("%s\n", pick(true, "one", "two").c_str());
    if (a == "hello") std::puts("eq");
    Stack s;
    s.push("1");
    s.push(a);
    std::printf("%s\n", s.pop().c_str());
    String *h = new String[2];
    h[0] = "q";
    delete[] h;
    alignas(String) unsigned char room[sizeof(String)];
    String *in = new (room) String("placed");
    std::printf("%s\n", in->c_str());
    in->~String();
    Pair agg{"m", "n"};
    std::printf("%s%s%d\n", agg.a.c_str(), agg.b.c_str(), agg.n);
    const String &ref = String("ext") + "ended";
    std::printf("%s\n", ref.c_str());
    String arr[] = {"p", "q", String("r")};
    for (const String &e : arr) std::printf("%s", e.c_str());
    for (String e : arr) {
        e[0] = 'z';
        std::printf("%s", e.c_str());
    }
    std::puts("");
}
