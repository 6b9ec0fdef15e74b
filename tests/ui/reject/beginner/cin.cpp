#include <iostream>
using namespace std;
int main() {
    int x, y;
    cin >> x >> y; //~ unsupported
    while (cin >> x) { y += x; }
    cout << x + y << endl;
    return 0;
}
