int main(void) {
    int x = 2;
    break; //~ sema-break-outside
    continue; //~ sema-continue-outside
    case 1: x = 1; //~ sema-case-outside
    switch (x) {
    case 1: x = 3;
    case 1: x = 4; //~ sema-duplicate-case
    default: x = 5;
    default: x = 6; //~ sema-duplicate-default
    }
    switch (1.5) { } //~ sema-switch-type
    goto nowhere; //~ sema-undefined-label
here:
here: //~ sema-duplicate-label
    if (x) goto here;
    return x;
}
