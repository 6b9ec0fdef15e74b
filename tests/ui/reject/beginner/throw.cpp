#include <iostream>
int main() {
    try { throw 1; }
    catch (int e) { }
    catch (int f) { }
    try { throw "x"; } //~ parse-expected-catch
    std::cout << "x";
    catch (int) { } //~ parse-catch-without-try
    try { } catch (std::exception &e) { std::cout << e.what(); }
    try { } catch (std::exception e) { }
    throw;
}
