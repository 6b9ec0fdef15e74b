#include <cstdio>
#include <cstring>
class Text { char *data; public:
    Text(const char *s) { data = new char[std::strlen(s) + 1]; std::strcpy(data, s); }
    Text(const Text &other) { data = new char[std::strlen(other.data) + 1]; std::strcpy(data, other.data); std::printf("copy\n"); }
    Text &operator=(const Text &other) { if (this != &other) { char *d = new char[std::strlen(other.data) + 1]; std::strcpy(d, other.data); delete[] data; data = d; } return *this; }
    ~Text() { delete[] data; }
    void set(char c) { data[0] = c; }
    const char *get() const { return data; } };
void take(Text t) { t.set('X'); std::printf("%s\n", t.get()); }
int main() { Text a("abc"); Text b = a; b.set('z'); take(a); a = b; std::printf("%s %s\n", a.get(), b.get()); }
