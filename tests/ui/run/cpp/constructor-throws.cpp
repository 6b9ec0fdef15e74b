#include <cstdio>
struct Part { Part() { std::printf("part\n"); } ~Part() { std::printf("~part\n"); } };
struct Whole { Part part; Whole() { throw 1; } ~Whole() { std::printf("never\n"); } };
int main() { try { Whole *w = new Whole; delete w; } catch (int) { std::printf("caught\n"); } }
