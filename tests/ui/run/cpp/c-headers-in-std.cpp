// The C headers under their C++ names.
#include <cinttypes>
#include <clocale>
#include <csetjmp>
#include <csignal>
#include <cstdio>
#include <cuchar>
#include <cwchar>
#include <cwctype>

int main() {
    std::printf("%zu %d %d\n", std::wcslen(L"abc"), std::iswalpha(L'a') != 0, std::setlocale(LC_ALL, "C") != nullptr);
    std::signal(SIGINT, SIG_IGN);
    std::raise(SIGINT);
    std::jmp_buf place;
    if (setjmp(place) == 0) std::longjmp(place, 1);
    std::printf("%" PRId64 "\n", static_cast<std::int64_t>(4));
}
