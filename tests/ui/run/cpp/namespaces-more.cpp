#include <cstdio>
int value = 1;
namespace outer {
int value = 2;
namespace inner { int value = 3; int get(); struct S { int get() const; static int count; }; enum E { low = 10 }; }
inline namespace v1 { int version() { return 1; } }
namespace { int hidden = 42; }
int both() { return value + ::value + inner::value + hidden; }
}
int outer::inner::get() { return value * 100; }
int outer::inner::S::get() const { return value + count; }
int outer::inner::S::count = 5;
namespace outer { int later() { return both() + version(); } }
namespace a::b { int deep() { return 7; } int over(int) { return 1; } }
namespace c { int over(const char *) { return 2; } struct Tag {}; int found(Tag) { return 8; } }
namespace { int alone() { return 6; } }
namespace short_name = outer::inner;
int main() {
    using namespace a::b;
    using c::over;
    using outer::inner::S;
    S s;
    std::printf("%d %d %d %d\n", outer::both(), outer::inner::get(), s.get(), outer::later());
    std::printf("%d %d %d %d\n", deep(), a::b::over(1), over("x"), found(c::Tag()));
    std::printf("%d %d %d %d\n", alone(), short_name::low, outer::version(), ::value);
    int value = 9;
    { using outer::value; std::printf("%d ", value); }
    std::printf("%d\n", value);
}
