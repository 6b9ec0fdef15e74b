// A tentative definition waits for the type's definition up to the end of the file.
struct later;
struct later object;
struct later {
    int n;
};
struct never never; //~ sema-incomplete-type

int main(void) {
    return object.n;
}
