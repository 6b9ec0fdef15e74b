// No jump leads past the size of an array into its scope.
int main(void) {
    int n = 3;
    goto behind; //~ sema-jump-past-value
    int a[n];
behind:
    switch (n) {
    case 1:;
        int b[n];
    case 2: //~ sema-jump-past-value
        return 0;
    }
    return 0;
}
