#include <iostream> //~ pp-cpp-header
#include <vector> //~ pp-cpp-header
class A { public: int x; };
using namespace std;
int main() {
    int *p = new int;
    delete p;
    cout << "x" << endl;
    std::cout << "y";
    int &r = *p;
    bool b = true;
    auto x = 3;
    nullptr;
    try { throw 1; } catch (...) { }
    return 0;
}
