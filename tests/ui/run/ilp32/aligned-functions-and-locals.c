#include <stdio.h>
#include <stdint.h>
__attribute__((aligned(64))) int af(void) { return 1; } int plain(void) { return 2; } int af2(void) __attribute__((aligned(128))); int af2(void) { return 3; } static __attribute__((aligned(32), noinline)) void af3(void) {}
extern inline __attribute__((always_inline, gnu_inline)) int gi(int x) { return x + 1; }
int callgi(int x) { return gi(x); }
int gi(int x) { return x + 100; }
extern __inline__ __attribute__((__gnu_inline__)) int gi2(int x) { return x + 1; }
int callgi2(int x) { return gi2(x); }
int gi2(int x) { return x + 200; }
int main(void) {
  printf("%d %d %d\n", (int)((uintptr_t)af % 64), (int)((uintptr_t)af2 % 128), (int)((uintptr_t)af3 % 32));
  printf("%d %d %d %d\n", callgi(1), gi(1), callgi2(1), gi2(1));
  int (*p)(int) = gi; printf("%d\n", p(1));
  _Alignas(64) int a; _Alignas(32) char b; char c __attribute__((aligned(128))); struct { _Alignas(64) int x; } s; double d; int e __attribute__((aligned(4096)));
  printf("%d %d %d %d %d\n", (int)((uintptr_t)&a % 64), (int)((uintptr_t)&b % 32), (int)((uintptr_t)&c % 128), (int)((uintptr_t)&s % 64), (int)((uintptr_t)&e % 4096));
  { _Alignas(256) int arr[3]; static _Alignas(512) int st; printf("%d %d\n", (int)((uintptr_t)arr % 256), (int)((uintptr_t)&st % 512)); }
  printf("%zu %zu\n", __alignof__(af), _Alignof(struct { char c; _Alignas(32) char d; }));
  return 0; }
int recur(int n) { _Alignas(64) int x = n; return n ? recur(n - 1) + ((uintptr_t)&x % 64 == 0) : 0; }
