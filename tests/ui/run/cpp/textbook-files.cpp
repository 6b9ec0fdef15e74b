#include <cstdio>

class File {
public:
    explicit File(const char *name) : name(name) { std::printf("open %s\n", name); }
    ~File() { std::printf("close %s\n", name); }
    File(const File &) = delete;
    File &operator=(const File &) = delete;
    void write(int value)
    {
        if (value < 0)
            throw value;
        std::printf("%s: %d\n", name, value);
    }

private:
    const char *name;
};

static void copy(int count)
{
    File from("from");
    File to("to");
    for (int i = 2; i >= count; i--)
        to.write(i);
}

int main()
{
    for (int count = 1; count >= -1; count -= 2) {
        try {
            copy(count);
        } catch (int value) {
            std::printf("failed at %d\n", value);
        }
    }
    return 0;
}
