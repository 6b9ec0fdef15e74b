#define INL inline
static INL void f(int c) { (void)c; }
static inline int g(int c) { return c; }
int main(void) { return 0; }
#define UNUSED __attribute__((unused))
static UNUSED int h(int c) { return c; }
static int k(int c) UNUSED;
static int k(int c) { return c; }
static int used_never(int c) { return c; } //~ sema-unused-function
