#include <iostream>
#include <iomanip>
int main() {
  using namespace std;
  double v[] = {0, 1, -1.5, 1e20, 1.0/3, 123456.789, 1e-5, 100};
  for (double d : v) cout << showpoint << d << '|' << noshowpoint << d << '|' << showpos << d << noshowpos << '|' << uppercase << d << nouppercase << '|' << setw(14) << internal << -d << right << '|' << hexfloat << d << defaultfloat << '\n';
  cout << setprecision(20) << 0.5L <<  " " << 0.1 << ' ' << 0.1f << setprecision(6) << '\n';
  cout << fixed << setprecision(3) << 1e300 << '\n' << setprecision(450) << 1.0 << '\n' << setprecision(0) << 2.5 << ' ' << 3.5 << defaultfloat << ' ' << 12345.0 << setprecision(6) << '\n';
  cout << setiosflags(ios::showbase | ios::hex) << 255 << resetiosflags(ios::showbase) << ' ' << hex << 255 << dec << '\n';
  cout << internal << showbase << hex << setfill('.') << setw(10) << 255 << setw(10) << 0 << dec << setw(10) << -5 << setw(10) << "abc" << setw(10) << true << setfill(' ') << noshowbase << '\n';
  ios::fmtflags f = cout.flags(); cout << oct << 8 << ' '; cout.flags(f); cout << 8 << ' ' << cout.precision() << cout.width() << '\n';
  cout.setf(ios::hex, ios::basefield); cout.unsetf(ios::dec); cout << 31 << '\n'; cout.setf(ios::dec, ios::basefield); cout << 0.0 / 0.0 * 0 << '\n' << unitbuf << "x" << nounitbuf << ends << '\n';
  cout << 1e308 * 10 << uppercase << ' ' << 1e308 * 10 << ' ' << 1e-20 << nouppercase << '\n' << setw(3) << 12345 << setw(8) << left << 1.5 << 'x' << setw(4) << 'c' << 'y' << '\n';
  return 0; }
