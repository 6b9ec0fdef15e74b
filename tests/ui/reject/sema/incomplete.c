// Types that are not what an object, a member or an element can have.
struct node {
    int value;
    struct node next; //~ sema-contains-itself
};
struct empty {
    int data[]; //~ sema-flexible-alone
};
struct middle {
    int n;
    int data[]; //~ sema-flexible-not-last
    int m;
};
union either {
    int n;
    int data[]; //~ sema-flexible-in-union
};
int table[3](void); //~ sema-array-of-functions

int main(void) {
    enum color c; //~ sema-incomplete-type
    int n = 5 ** 2; //~ sema-deref-of
    return n;
}
