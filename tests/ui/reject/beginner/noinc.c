int main(void) {
    printf("hi\n");
    int *p = malloc(4);
    size_t n = strlen("abc"); //~ sema-unknown-type
    if (p == NULL) return 1;
    bool b = true; //~ sema-unknown-type
    uint32_t u = 3; //~ sema-unknown-type
    assert(b);
    int m = INT_MAX; //~ sema-undeclared
    double d = sqrt(2.0);
    free(p);
    exit(0);
}
