#include <cstdio>
int next = 1;
struct Item { int id; Item() : id(next++) { std::printf("+%d ", id); } ~Item() { std::printf("-%d ", id); } };
int main() { Item *items = new Item[3]; std::printf("| "); delete[] items; std::printf("\n"); Item local[2]; std::printf("\n"); }
