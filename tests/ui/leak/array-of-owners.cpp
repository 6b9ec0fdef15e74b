struct S { int *p; S() : p(new int) {} ~S() { delete p; } }; //~ LEAK indirectly-lost 12 3
int main() { S *a = new S[3]; a = nullptr; } //~ LEAK definitely-lost 32 1
