#include <cstring>
#include <iostream>

class Text {
public:
    Text(const char *text = "") : length(std::strlen(text)), data(new char[length + 1])
    {
        std::strcpy(data, text);
    }
    Text(const Text &other) : length(other.length), data(new char[length + 1])
    {
        std::strcpy(data, other.data);
    }
    Text(Text &&other) : length(other.length), data(other.data)
    {
        other.data = nullptr;
        other.length = 0;
    }
    Text &operator=(Text other)
    {
        std::swap(length, other.length);
        std::swap(data, other.data);
        return *this;
    }
    ~Text() { delete[] data; }
    Text operator+(const Text &other) const
    {
        Text sum;
        delete[] sum.data;
        sum.length = length + other.length;
        sum.data = new char[sum.length + 1];
        std::strcpy(sum.data, data);
        std::strcat(sum.data, other.data);
        return sum;
    }
    std::size_t size() const { return length; }
    friend std::ostream &operator<<(std::ostream &out, const Text &text) { return out << text.data; }

private:
    std::size_t length;
    char *data;
};

int main()
{
    Text hello("hello"), world("world");
    Text both = hello + Text(", ") + world;
    hello = both;
    std::cout << hello << ' ' << hello.size() << '\n';
}
