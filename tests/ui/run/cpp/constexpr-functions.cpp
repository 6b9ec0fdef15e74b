#include <cstdio>
constexpr int square(int x) { return x * x; }
constexpr int factorial(int n) { return n <= 1 ? 1 : n * factorial(n - 1); }
constexpr int fib(int n) {
    int a = 0, b = 1;
    for (int i = 0; i < n; i++) {
        int c = a + b;
        a = b;
        b = c;
    }
    return a;
}
constexpr unsigned gcd(unsigned a, unsigned b) {
    while (b != 0) {
        unsigned rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}
constexpr const int &larger(const int &a, const int &b) { return a < b ? b : a; }
constexpr int days(int month) {
    switch (month) {
    case 2:
        return 28;
    case 4:
    case 6:
    case 9:
    case 11:
        return 30;
    default:
        break;
    }
    return 31;
}
constexpr bool is_prime(int n) {
    if (n < 2) return false;
    for (int d = 2; d * d <= n; ++d) {
        if (n % d == 0) return false;
    }
    return true;
}
constexpr int count_primes(int below) {
    int count = 0;
    int n = 0;
    do {
        n++;
        if (!is_prime(n)) continue;
        count += 1;
    } while (n < below);
    return count;
}
constexpr double half(double x) { return x / 2; }
struct Limits {
    static constexpr int bits() { return 12; }
    enum { size = square(5) };
};
enum Kind { first = square(3), second = factorial(4) };
constexpr int table_size = fib(10);
const int rows = square(2);
static_assert(square(12) == 144, "square");
static_assert(is_prime(97) && !is_prime(91), "primes");
static_assert(half(3.0) == 1.5, "half");
int global_array[table_size];
int main() {
    int local_array[square(4)];
    int grid[rows][factorial(3)];
    constexpr int biggest = larger(3, 7);
    char buffer[larger(biggest, 4) + 1];
    std::printf("%zu %zu %zu\n", sizeof global_array / sizeof *global_array, sizeof local_array / sizeof *local_array,
                sizeof grid / sizeof(int));
    std::printf("%d %zu %u %d\n", biggest, sizeof buffer, gcd(36, 84), count_primes(100));
    switch (24) {
    case factorial(4):
        std::puts("24 is 4!");
        break;
    case square(3):
        std::puts("9");
        break;
    }
    std::printf("%d %d %d %d\n", first, second, Limits::size, Limits::bits());
    int n = 6;
    std::printf("%d %d %d\n", factorial(n), days(2), days(n));
}
