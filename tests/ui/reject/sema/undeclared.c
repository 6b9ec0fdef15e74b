int main(void) {
    return cuont; //~ sema-undeclared
}
