int main() {
    int **m = new int *[3];
    for (int i = 0; i < 3; i++)
        m[i] = new int[4]; //~ LEAK definitely-lost 48 3
    delete[] m;
}
