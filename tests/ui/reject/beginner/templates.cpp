#include <iostream>
template <typename T> T maxi(T a, T b) { return a > b ? a : b; } //~ unsupported
template <class T> class Stack { T *data; int n; public: void push(T x); };
template <class T> void Stack<T>::push(T x) { data[n++] = x; }
int main() {
    Stack<int> s;
    s.push(1);
    std::cout << maxi(1, 2) << maxi<double>(1, 2);
    auto f = [](int x) { return x + 1; };
    std::string t = "x";
    std::vector<int> v;
    std::unique_ptr<int> u(new int);
    std::cout << f(2);
    return 0;
}
