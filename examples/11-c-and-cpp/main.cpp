#include <cstdio>
#include <cstdlib>
#include <cstring>

extern "C" char *copy_text(const char *text) { // written in C: it knows malloc only
    char *copy = static_cast<char *>(std::malloc(std::strlen(text) + 1));
    if (copy)
        std::strcpy(copy, text);
    return copy;
}

int main() {
    char *copy = copy_text("from C");
    std::printf("%s\n", copy);
    std::free(copy); // what malloc gave, free takes: delete would be the wrong partner
    return 0;
}
