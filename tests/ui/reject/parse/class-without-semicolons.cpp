class Counter {
public //~ parse-expected
    Counter() { n = 0 } //~ parse-expected
    int get() { return n; }
private:
    int n;
} //~ parse-expected
int main() { Counter c; return c.get(); }
