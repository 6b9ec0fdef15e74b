#include <cstdio>
struct Guard { const char *name; Guard(const char *n) : name(n) {} ~Guard() { std::printf("~%s\n", name); } };
int divide(int a, int b) { Guard g("divide"); if (b == 0) throw 42; return a / b; }
int main() {
    try { Guard outer("outer"); std::printf("%d\n", divide(6, 3)); std::printf("%d\n", divide(1, 0)); }
    catch (int code) { std::printf("caught %d\n", code); }
    try { throw "text"; } catch (int) { std::printf("no\n"); } catch (const char *t) { std::printf("%s\n", t); }
    try { try { throw 1.5; } catch (...) { std::printf("rethrow\n"); throw; } } catch (double d) { std::printf("%g\n", d); }
}
