#include <cstdio>
class Stack { int items[10]; int top; public: Stack(); void push(int v); int pop(); bool empty() const; };
Stack::Stack() : top(0) {}
void Stack::push(int v) { items[top++] = v; }
int Stack::pop() { return items[--top]; }
bool Stack::empty() const { return top == 0; }
int main() { Stack s; for (int i = 0; i < 4; i++) s.push(i * i); while (!s.empty()) std::printf("%d ", s.pop()); std::printf("\n"); }
