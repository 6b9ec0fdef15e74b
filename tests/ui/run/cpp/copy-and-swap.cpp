#include <iostream>
#include <stdexcept>
class Stack {
    int *data; int top_; int cap;
public:
    explicit Stack(int n = 4) : data(new int[n]), top_(0), cap(n) {}
    Stack(const Stack &o) : data(new int[o.cap]), top_(o.top_), cap(o.cap) { for (int i = 0; i < top_; i++) data[i] = o.data[i]; }
    Stack &operator=(const Stack &o) { if (this != &o) { Stack t(o); swap(t); } return *this; }
    void swap(Stack &o) { std::swap(data, o.data); std::swap(top_, o.top_); std::swap(cap, o.cap); }
    ~Stack() { delete[] data; }
    void push(int v) { if (top_ == cap) grow(); data[top_++] = v; }
    int pop() { if (top_ == 0) throw std::out_of_range("empty"); return data[--top_]; }
    bool empty() const { return top_ == 0; }
    int operator[](int i) const { return data[i]; }
    friend std::ostream &operator<<(std::ostream &os, const Stack &s) { for (int i = 0; i < s.top_; ++i) os << s.data[i] << ','; return os; }
private:
    void grow() { int *n = new int[cap * 2]; for (int i = 0; i < top_; i++) n[i] = data[i]; delete[] data; data = n; cap *= 2; }
};
int main() {
    Stack s; for (int i = 0; i < 10; ++i) s.push(i * i);
    Stack t = s; t.pop(); Stack u(2); u = t; std::cout << s << '\n' << t << '\n' << u << '\n' << s[3] << '\n';
    try { while (true) { std::cout << u.pop() << ' '; } } catch (const std::out_of_range &e) { std::cout << "caught " << e.what() << '\n'; }
    catch (const std::exception &e) { std::cout << "other\n"; }
    return u.empty() ? 3 : 4;
}
