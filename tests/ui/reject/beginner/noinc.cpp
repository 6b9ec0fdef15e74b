int main() {
    std::cout << "hi" << std::endl; //~ sema-undeclared
    int *p = (int*)malloc(4); //~ sema-undeclared
    size_t n = strlen("abc"); //~ sema-undeclared
    if (p == NULL) return 1;
    uint32_t u = 3; //~ sema-unknown-type
    assert(u); //~ sema-undeclared
    int m = INT_MAX; //~ sema-undeclared
    double d = sqrt(2.0); //~ sema-undeclared
    printf("x"); //~ sema-undeclared
    std::string s; //~ unsupported
    free(p);
    exit(0);
}
