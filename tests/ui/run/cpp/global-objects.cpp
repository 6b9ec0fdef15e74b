#include <cstdio>
struct G { const char *n; G(const char *n) : n(n) { std::printf("+%s\n", n); } ~G() { std::printf("-%s\n", n); } };
G first("first"); G second("second");
void f() { static G once("once"); std::printf("f\n"); }
int main() { f(); f(); std::printf("main ends\n"); }
