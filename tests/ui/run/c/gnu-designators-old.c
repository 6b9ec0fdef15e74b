// Designators in their old forms, and ranges that are computed once.
#include <stdlib.h>
struct point{int x,y;}; union u{int i;double d;};
int a[6]={[4]29,[2]=15}; int b[]={1,[3 ... 5]=2,7}; struct point p={y: 5, x: 3}; union u f={d:4};
    int wsp[256]={[' ']=1,['\t']=1,['a'...'z']=2}; struct point pa[10]={[2].y=1,[2].x=2,[0].x=3};
    int c[3]={[0]1,2,[0]=5};
struct {struct point q[3]; int z;} n={.q[1].y=4,.q={[2]={1,2}},.z=3}; int m[2][3]={[1][1]=5,6,[0]={1}}; 
int main(){ if(a[4]!=29||a[2]!=15||a[5]) abort(); if(sizeof b/4!=7||b[5]!=2||b[6]!=7) abort();
    if(p.x!=3||p.y!=5) abort(); if(f.d!=4) abort(); if(wsp['q']!=2||wsp[' ']!=1) abort();
    if(pa[2].x!=2||pa[2].y!=1||pa[0].x!=3) abort(); if(c[0]!=5||c[1]!=2) abort();
    if(n.q[2].y!=2||n.z!=3) abort(); if(m[1][1]!=5||m[1][2]!=6||m[0][0]!=1) abort(); int k=3;
    int d[5]={[1 ... 3]=k++}; if(d[1]!=3||d[3]!=3||k!=4) abort(); struct point lp={x: k, y: k+1};
    if(lp.y!=5) abort(); struct {char s[4]; int e;} st={s: "ab", e: 2}; if(st.s[1]!='b') abort(); 
 struct {int a; struct {int b; int c;}; union {int d; float e;};} an={.c=3,.e=1.0f,.a=1};
    if(an.c!=3||an.d!=0x3f800000) abort(); exit(0);}
