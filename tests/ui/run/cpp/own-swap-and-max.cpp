#include <iostream>
using namespace std;
void swap(int &a, int &b) { int t = a; a = b; b = t; cout << "mine "; }
void swap(int *a, int *b) { int t = *a; *a = *b; *b = t; cout << "ptr "; }
int max(int a, int b) { cout << "mymax "; return a > b ? a : b; }
double min(double a, double b) { cout << "mymin "; return a < b ? a : b; }
int move(int x) { return x + 1; }
int main() { int x = 1, y = 2; swap(x, y); cout << x << y << '\n'; swap(&x, &y); cout << x << y << '\n'; cout << max(x, y) << max(1, 2) << max(1.5, 2.5) << '\n'; cout << min(1.0, 2.0) << min(1, 2) << '\n'; double u = 1, v = 2; swap(u, v); cout << u << v << '\n'; int *p = &x, *q = &y; swap(p, q); cout << *p << *q << '\n'; int max = 5; cout << max << '\n'; return 0; }
