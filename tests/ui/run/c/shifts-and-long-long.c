/* torture: shifts, longlong, mod/div, signs */
extern void abort(void); typedef unsigned long long ull; typedef long long ll;
int shc(int x,int n){return x<<n;} unsigned shr(unsigned x,unsigned n){return x>>n;} ll sar(ll x,int n){return x>>n;} ull shl(ull x,int n){return x<<n;}
int rot(unsigned x,int n){return (x<<n)|(x>>(32-n));} 
ll ld(ll a,ll b){return a/b;} ll lm(ll a,ll b){return a%b;} ull ud(ull a,ull b){return a/b;} ull um(ull a,ull b){return a%b;}
int abs_(int x){return x<0?-x:x;} int sgn(ll x){return (x>0)-(x<0);} 
signed char sc(int x){return x;} unsigned char uc(int x){return x;} short ss(int x){return x;} unsigned short us(int x){return x;}
int cmpu(unsigned a,int b){return a<b;} int cmpll(ll a,unsigned b){return a<b;} int cs(char c){return c<0;}
ull mulh(ull a,ull b){ return (ull)(((unsigned __int128)a*b)>>64); }
int bits(ull x){int n=0; while(x){x&=x-1;n++;} return n;} 
int main(){ if(shc(1,31)!=(int)0x80000000)abort(); if(shr(0x80000000,31)!=1)abort(); if(sar(-8,1)!=-4)abort(); if(shl(1,63)!=0x8000000000000000ull)abort(); if(rot(0x80000001,1)!=3)abort(); if(ld(-7,2)!=-3||lm(-7,2)!=-1||ld(7,-2)!=-3||lm(7,-2)!=1)abort(); if(ud(-1ull,10)!=1844674407370955161ull||um(-1ull,10)!=5)abort(); if(sc(200)!=-56||uc(-1)!=255||ss(40000)!=-25536||us(-1)!=65535)abort(); if(cmpu(1,-1)!=1||cmpll(-1,1)!=1||cs(-1)!=1)abort(); if(mulh(-1ull,-1ull)!=-2ull)abort(); if(bits(-1ull)!=64)abort(); if(sgn(-5)!=-1||sgn(0)||abs_(-3)!=3)abort(); unsigned short a=0xffff; if((unsigned short)(a+1))abort(); if((a<<16>>16)==a&&0)abort(); signed char x=-1; if((unsigned)x!=0xffffffffu)abort(); if((unsigned char)x>>4!=15)abort(); ll big=0x123456789abcdefLL; if((int)big!=(int)0x89abcdef)abort(); if((big^big>>4)==0)abort(); int i=5; i<<=2; i|=1; i^=0xff; i&=~0xf; i%=100; i-=-3; if(i!=27)abort(); ull u=5; u-=6; if(u!=-1ull)abort(); u/=2; if(u!=0x7fffffffffffffffull)abort(); char c=127; c+=1; if(c!=-128)abort(); c/=2; if(c!=-64)abort(); unsigned char d=200; d*=2; if(d!=144)abort(); d>>=1; if(d!=72)abort(); if(-2147483647-1!=(int)0x80000000u)abort(); if(!(0u-1>0))abort(); if(5/-2!=-2||-5%3!=-2)abort(); if((3>2)>1)abort(); if(!!5!=1||~0!=-1||-(-3)!=3||+(char)65!=65)abort(); return 0;}
