#include <cstdio>
void show(int) { std::printf("int\n"); }
void show(double) { std::printf("double\n"); }
void show(const char *) { std::printf("text\n"); }
void show(char) { std::printf("char\n"); }
void show(int, int) { std::printf("two\n"); }
int main() { show(1); show(1.5); show("a"); show('c'); show(2, 3); show(2.5f); short s = 1; show(s); }
