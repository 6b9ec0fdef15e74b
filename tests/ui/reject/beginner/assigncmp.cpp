#include <iostream>
using namespace std;
int main() {
    int x;
    int a[3] = {1,2,3};
    cout << "a" + 1 + "b" << endl;
    cout << "x = " + x;
    cout << x = 3;
    cout << (x == 3) ? "a" : "b";
    cout << "a" << endl
    cout << a << "\n";
    cout < "x";
    cout << "abc << endl;
    cout << 'hello';
    count << 3;
    end1;
    cout << endl();
    return 0;
}
//~@6 sema-bad-operands
//~@8 sema-no-assignment
//~@10 parse-expected
//~@12 sema-bad-operands
//~@13 lex-unterminated-string
//~@15 unsupported
//~@16 sema-undeclared
//~@17 sema-too-few-arguments
