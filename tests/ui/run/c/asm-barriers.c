/* GNU C: asm barriers. */
#include <stdio.h>
int foo(int) __asm__("bar_name"); int foo(int x){return x+1;}
extern int printf2(const char*,...) __asm__("printf");
int main(){ int x=5; asm(""); asm volatile("" : "+r"(x) : : "memory"); __asm__ __volatile__("" ::: "memory"); asm ("" : "=r"(x) : "0"(7)); printf2("%d %d\n", x, foo(x)); register int r asm("ebx")=3;  asm volatile("# comment %0" :: "r"(x)); return 0;}
