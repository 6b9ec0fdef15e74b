int main() {
    int *p = new int[5];
    delete[] (p + 1); //~ invalid-free
}
