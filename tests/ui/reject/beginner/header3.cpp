#include <vector>
#include <string>
#include <map>
#include <algorithm>
#include <iostream>
using namespace std;
int main() {
    vector<int> v;
    v.push_back(1);
    string s = "abc";
    map<string, int> m;
    sort(v.begin(), v.end());
    cout << s << endl;
    cout << v[0] << endl;
    for (auto x : v) cout << x;
    return 0;
}
//~@1 unsupported
//~@2 unsupported
//~@3 unsupported
