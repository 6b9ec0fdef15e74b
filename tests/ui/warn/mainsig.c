int main(int argc) { return 0; } //~ sema-main-parameters
