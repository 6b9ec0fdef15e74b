struct A { int v = 1; void die() { delete this; v = 2; } }; //~ use-after-free
int main() { A *a = new A; a->die(); }
