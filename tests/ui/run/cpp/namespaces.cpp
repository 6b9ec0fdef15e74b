#include <cstdio>
namespace shapes { int sides = 4; namespace deep { int f() { return sides + 1; } } struct S { int v = 6; }; }
using shapes::sides; namespace sd = shapes::deep;
int main() { shapes::S s; std::printf("%d %d %d\n", sides, sd::f(), s.v); }
