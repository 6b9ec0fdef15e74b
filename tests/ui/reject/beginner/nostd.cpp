#include <iostream>
int main() {
    int x;
    cin >> x; //~ unsupported
    cout << "hi" << endl; //~ sema-undeclared, sema-undeclared
    cout << x << "\n"; //~ sema-undeclared
    return 0;
}
