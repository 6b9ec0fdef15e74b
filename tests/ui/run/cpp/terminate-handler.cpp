#include <cstdio>
#include <exception>
#include <cstdlib>
struct Err : std::exception { const char *what() const noexcept override { return "Err!"; } };
void handler() { std::puts("my terminate"); try { throw; } catch (const std::exception &e) { std::puts(e.what()); } std::exit(9); }
struct S { ~S() { std::puts("~S"); } } global;
int main() { auto before = std::set_terminate(handler); S s; throw Err(); }
