#include <stdexcept>
struct R { char *p; R() { p = new char[8]; throw 1; } ~R() { delete[] p; } }; //~ LEAK definitely-lost 8 1
int main() { try { R r; } catch (int) {} }
