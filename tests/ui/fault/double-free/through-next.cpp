struct L { int v; L *n; };
int main() {
    L *a = new L{1, nullptr};
    L *b = new L{2, a};
    delete b->n;
    delete a; //~ double-free
    delete b;
}
