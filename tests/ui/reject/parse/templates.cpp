template <typename T> T twice(T x) { return x + x; } //~ unsupported
int main() { return twice(2); }
