#include <iostream>
struct Node { int data; Node *next; Node(int d, Node *n = nullptr) : data(d), next(n) {} };
class List { Node *head; int size; public: List() : head(nullptr), size(0) {} ~List() { while (head) { Node *n = head->next; delete head; head = n; } } void add(int d) { head = new Node(d, head); ++size; } int sum() const { int s = 0; for (Node *n = head; n != nullptr; n = n->next) s += n->data; return s; } int count() const { return size; } };
int main() { List l; for (int i = 1; i <= 5; i++) l.add(i); std::cout << l.sum() << " " << l.count() << std::endl; return 0; }
