/* GNU C: big objects. */
#include <stdio.h>
char big[16<<20]; int tab[4000000];
int rec(int n){ volatile int x=n; return n?rec(n-1)+1:0; }
int main(){ char st[1<<20]; st[0]=1; st[(1<<20)-1]=2; big[sizeof big-1]=4; tab[3999999]=5; printf("%d %d %d %d\n", st[0]+st[(1<<20)-1], big[sizeof big-1], tab[3999999], rec(20000)); return 0;}
