#include <cstdio>
struct Guard {
    const char *name;
    Guard(const char *name) : name(name) { std::printf("+%s\n", name); }
    ~Guard() { std::printf("-%s\n", name); }
};
int depth(int n) {
    Guard guard(n % 2 ? "odd" : "even");
    if (n == 0) throw n;
    for (int i = 0; i < 2; i++) {
        Guard inner("inner");
        if (i == 1) return depth(n - 1) + 1;
    }
    return 0;
}
struct Member { Guard first; Guard second; int value; Member() : first("first"), second("second"), value(0) { Guard local("local"); throw 1.5; } };
void rethrow() {
    try { depth(2); }
    catch (int &n) { n = 99; std::printf("seen\n"); throw; }
}
int main() {
    try { rethrow(); } catch (int n) { std::printf("main %d\n", n); }
    try { Member m; } catch (double d) { std::printf("%g\n", d); }
    try { try { throw 1; } catch (int) { Guard g("handler"); throw "second"; } } catch (const char *s) { std::printf("%s\n", s); }
    int tries = 0;
    while (true) {
        try { if (++tries < 3) throw tries; break; } catch (int) { continue; }
    }
    std::printf("%d tries\n", tries);
}
