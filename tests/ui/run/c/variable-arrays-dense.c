/*  */
extern void abort(void); extern void exit(int);
/* vla */
int f(int n){ char a[n], b[n*2]; int i; for(i=0;i<n;i++)a[i]=i; for(i=0;i<2*n;i++) b[i]=i+1; return sizeof a + sizeof b + a[n-1] + b[2*n-1]; }
int g(int n, int m, double x[n][m]) { double s=0; for(int i=0;i<n;i++)for(int j=0;j<m;j++) s+=x[i][j]; return s + sizeof x[0]; }
void loop(int n){ for(int i=1;i<n;i++){ int v[i]; v[i-1]=i; if(v[i-1]!=i) abort(); if (i==5) continue; int w[i][2]; w[i-1][1]=v[0]; if(sizeof w != i*8) abort(); } }
int gto(int n){ int k=0; again:; int a[n+k]; a[0]=k; if(k++<10) goto again; return sizeof(a)/sizeof(int) + a[0]; }
int se(int n){ int i=n; int k = sizeof(int[i++]); return k*100+i; }
struct S { int n; }; typedef int T; 
int tdef(int n){ typedef int A[n]; n+=5; A x; return sizeof(x)/sizeof(int) + sizeof(A)/sizeof(int); }
int ptr(int n, int (*p)[n]) { return p[1][n-1] + sizeof *p; }
int sw(int n){ switch(n){ case 1: { int q[n+2]; q[2]=3; return q[2]; } default: return 0; } }
int star(int n, int a[*], int b[static 2]); int star(int n, int a[n], int b[static 2]){ return a[n-1]+b[1]; }
int main(void){ double x[2][3]={{1,2,3},{4,5,6}}; int p[2][4]={{1,2,3,4},{5,6,7,8}}; int q[]={1,2,3}; if(f(5)!=5+10+4+10) abort(); if(g(2,3,x)!=21+24) abort(); loop(20); if (gto(3)!=13+10) abort(); if(se(3)!=1204) abort(); if(tdef(4)!=8) abort(); if(ptr(4,p)!=8+16) abort(); if(sw(1)!=3) abort(); if(star(3,q,q)!=5) abort(); exit(0); }
