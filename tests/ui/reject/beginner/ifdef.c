#ifndef FOO //~ pp-unterminated-if
#define FOO
int main(void) { return 0; }
