struct Base { int x = 1; };
struct Der : Base { int y[4]; };
int main() { Base *b = new Der; delete b; } //~ non-virtual-delete
