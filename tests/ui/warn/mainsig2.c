int main(int a, int b) { return 0; } //~ sema-main-parameters
