int main() {
    int *p = new int[4];
    delete p; //~
}
