int main() {
    int *p = new int(3); //~ LEAK definitely-lost 4 1
    p = nullptr;
    return 0;
}
