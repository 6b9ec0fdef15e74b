#include <iostream>
using namespace std;
int main() { cout << "hello" << endl; int n = 3; while (n--) cout << n << " "; cout << endl; return 0; }
