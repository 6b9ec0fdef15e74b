#include <cstring>
class Text {
    char *data;
public:
    Text(const char *s) { data = new char[strlen(s) + 1]; strcpy(data, s); }
    ~Text() { delete[] data; }
};
int main() {
    Text a("x");
    Text b = a; //~ sema-shared-after-copy
    return 0;
}
