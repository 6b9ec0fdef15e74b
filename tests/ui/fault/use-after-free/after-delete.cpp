struct S { int v; int get() { return v; } }; //~
int main() {
    S *s = new S{3};
    delete s;
    return s->get();
}
