#include <iostream>
#include <string> //~ unsupported
using namespace std;
int main() {
    string name = "x";
    cout << "Hello " << name << endl;
    cout << name.length() << endl;
    string s2 = name + "y";
    getline(cin, name);
    return 0;
}
