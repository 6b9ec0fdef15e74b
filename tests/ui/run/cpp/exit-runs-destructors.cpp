#include <iostream>
struct T { ~T() { std::cout << "~T\n"; } };
T g; 
void f() { std::cout << "atexit\n"; }
#include <cstdlib>
int main() { T l; static T s; std::atexit(f); std::cout << "exit now\n"; std::exit(3); }
