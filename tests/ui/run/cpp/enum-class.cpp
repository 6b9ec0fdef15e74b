#include <cstdio>
enum class Light { red, green = 5, blue };
int main() { Light l = Light::blue; if (l != Light::red) std::printf("%d\n", static_cast<int>(l)); switch (l) { case Light::green: break; case Light::blue: std::printf("blue\n"); break; default: break; } }
