#include <iostream>
#include <iomanip>
int main() {
    bool b = true; char c = 'x'; signed char sc = 'y'; unsigned char uc = 'z'; short s = -5; unsigned short us = 60000; int i = -7; unsigned u = 4000000000u;
    long l = -123456789012L; unsigned long ul = 18446744073709551615ul; long long ll = 1; float f = 1.0f / 3; double d = 2.0 / 3; long double ld = 1.5L;
    std::cout << b << c << sc << uc << s << us << i << u << l << ul << ll << '\n' << f << ' ' << d << ' ' << ld << '\n';
    std::cout << std::boolalpha << b << ' ' << !b << std::noboolalpha << ' ' << b << '\n';
    std::cout << std::hex << 255 << ' ' << std::showbase << 255 << ' ' << std::uppercase << 48879 << std::nouppercase << std::noshowbase << ' ' << std::oct << 8 << std::dec << ' ' << 10 << '\n';
    std::cout << 1e10 << ' ' << 1e-10 << ' ' << 123456789.0 << ' ' << 100000.0 << ' ' << 1000000.0 << ' ' << 0.1 << ' ' << 1.0 << ' ' << -0.0 << '\n';
    std::cout << std::fixed << 3.14159265 << ' ' << std::setprecision(2) << 2.71828 << ' ' << std::scientific << 12345.678 << '\n';
    std::cout << std::defaultfloat << std::setprecision(10) << 3.14159265358979 << '\n' << std::setprecision(6);
    std::cout << std::setw(6) << 42 << '|' << std::left << std::setw(6) << 42 << '|' << std::right << std::setfill('0') << std::setw(6) << 42 << '|' << std::setfill(' ') << '\n';
    std::cout << std::setw(8) << "abc" << std::setw(4) << 'c' << std::showpos << 5 << std::noshowpos << '\n';
    std::cout << nullptr << ' ' << (void *)0 << ' ' << (void *)0x1234 << ' ' << (const char *)"str" << '\n';
    int *ip = nullptr; std::cout << ip << ' ' << (ip == nullptr) << '\n';
    std::cout << 1.0 / 0.0 << ' ' << -1.0 / 0.0 << ' ' << (1 < 2) << ' ' << sizeof(int) << '\n';
    std::cout << 'a' + 1 << ' ' << char('a' + 1) << ' ' << (int)'a' << ' ' << "" << std::endl << std::flush;
    std::cout << std::hex << -1 << ' ' << (short)-1 << ' ' << (unsigned char)200 << std::dec << '\n';
    std::cout.put('Q').put('\n'); std::cout.write("hello", 3) << '\n';
    std::cout.width(5); std::cout << 3 << std::endl; std::cout.precision(3); std::cout << 3.14159 << '\n'; std::cout.fill('*'); std::cout.width(7); std::cout << 1 << '\n';
    std::cerr << "err" << 1 << '\n'; std::clog << "log\n";
    std::cout << std::internal << std::setw(8) << -42 << '\n';
    std::cout << std::setw(10) << true  << '\n';
    return 0;
}
