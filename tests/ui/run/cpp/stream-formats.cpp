#include <iostream>
#include <iomanip>
using std::cout; using std::endl;
int main() {
    cout << std::setw(5) << 42 << "|" << std::left << std::setw(5) << 42 << "|" << std::right << std::setfill('*') << std::setw(8) << 3.5 << endl;
    cout << std::showpos << 5 << std::noshowpos << " " << std::hex << std::showbase << 255 << " " << std::uppercase << 255 << std::nouppercase << std::noshowbase << std::oct << " " << 8 << std::dec << endl;
    cout << std::scientific << 12345.678 << " " << std::fixed << 12345.678 << " " << std::setprecision(1) << 0.25 << std::defaultfloat << " " << 0.1 + 0.2 << endl;
    cout << (int *)0 << " " << 'a' << "b" << 1u << 2L << 3ULL << true << std::boolalpha << false << endl;
    short s = -3; unsigned short us = 65535; long double ld = 1.25L; cout << s << us << ld << 1.0f / 3 << " " << 1.0 / 3 << " " << 1e100 << " " << 1e-7 << " " << 123456789.0 << endl;
    std::cerr << "err" << endl; std::clog << "log" << endl;
    cout.width(4); cout << 7 << endl; cout.precision(3); cout << 3.14159 << endl; cout.put('x').write("yz", 2) << "\n" << std::flush;
    char name[] = "n"; const char *np = name; cout << name << np;
}
