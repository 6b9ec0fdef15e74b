#include <iostream.h> //~ pp-old-header
#include <stdio> //~ pp-no-header
#include <conio.h> //~ unsupported
#include <windows.h> //~ unsupported
#include <bits/stdc++.h> //~ unsupported
using namespace std;
int main() { cout << "x" << endl; return 0; }
