#include <cstdio>
struct Node { int v; Node *next; };
struct List {
    Node *head = nullptr;
    void push(int v) { head = new Node{v, head}; }
    ~List() {
        for (Node *n = head; n; n = n->next) //~ use-after-free
            delete n;
    }
};
int main() { List l; l.push(1); l.push(2); std::puts("x"); }
