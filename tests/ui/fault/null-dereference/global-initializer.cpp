int f() { int *p = nullptr; return *p; } //~ null-dereference
int g = f();
int main() {}
