#include <iostream>
class List {
    struct Node {
        int v;
        Node *next;
        Node(int v, Node *n) : v(v), next(n) {}
    };
    Node *head = nullptr;
    std::size_t count = 0;
public:
    List() = default;
    List(const List &) = delete;
    List &operator=(const List &) = delete;
    ~List() {
        while (head) {
            Node *n = head->next;
            delete head;
            head = n;
        }
    }
    void push(int v) {
        head = new Node(v, head);
        ++count;
    }
    bool empty() const {
        return !head;
    }
    class Iter {
        Node *n;
    public:
        explicit Iter(Node *n) : n(n) {}
        int &operator*() const {
            return n->v;
        }
        Iter &operator++() {
            n = n->next;
            return *this;
        }
        bool operator!=(const Iter &o) const {
            return n != o.n;
        }
    };
    Iter begin() {
        return Iter(head);
    }
    Iter end() {
        return Iter(nullptr);
    }
    static int made;
};

int List::made = 4;
int main() {
    List l;
    for (int i = 0; i < 4; ++i) l.push(i * i);
    for (int &x : l) {
        x += 1;
    }
    for (int x : l) std::cout << x << ' ';
    std::cout << '\n' << List::made << '\n';
}
