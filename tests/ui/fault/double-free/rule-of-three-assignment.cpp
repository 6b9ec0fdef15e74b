struct B { int *p; B() : p(new int(1)) {} ~B() { 
    delete p; //~ double-free
} };
int main() { B a, b; b = a; }
