struct Counter {
    static int made; //~ sema-undefined-object
    Counter();
    void show() const; //~ sema-undefined-function
};
Counter::Counter() { made++; }
int main() {
    Counter c;
    c.show();
}
