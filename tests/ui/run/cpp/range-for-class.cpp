#include <cstdio>
class Numbers {
    int items[4];
public:
    Numbers() { for (int i = 0; i < 4; i++) items[i] = i * 10; }
    ~Numbers() { std::printf("~Numbers\n"); }
    const int *begin() const { return items; }
    const int *end() const { return items + 4; }
};
struct Counter {
    int at;
    bool operator!=(const Counter &other) const { return at != other.at; }
    Counter &operator++() { ++at; return *this; }
    int operator*() const { return at * at; }
};
struct Squares {
    int limit;
    Counter begin() const { return Counter{1}; }
    Counter end() const { return Counter{limit}; }
};
struct Outside { int value[2]; };
int *begin(Outside &o) { return o.value; }
int *end(Outside &o) { return o.value + 2; }
int main() {
    Numbers numbers;
    for (int n : numbers) std::printf("%d ", n);
    std::printf("\n");
    for (const auto &n : Numbers()) { if (n == 20) break; std::printf("%d ", n); }
    for (auto square : Squares{5}) { if (square == 4) continue; std::printf("%d ", square); }
    Outside o = {{7, 8}};
    for (int &x : o) x++;
    std::printf("%d %d\n", o.value[0], o.value[1]);
    int grid[2][3] = {{1, 2, 3}, {4, 5, 6}};
    int sum = 0;
    for (auto &row : grid) for (int x : row) sum += x;
    std::printf("%d\n", sum);
}
