int main() {
    int *p = new int[3];
    p[3] = 1; //~
    delete[] p;
}
