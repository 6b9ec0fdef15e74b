/* Complex functions: branch cuts, signs of zero, infinities (annex G.6). */
#include <stdio.h>
#include <complex.h>
#include <math.h>
#include <string.h>
static void p(double x){ if (isnan(x)) printf(" nan"); else if (x==0) printf(" %g",x); else printf(" %.8g", x); }
static void pz(const char*n, double complex a,double complex z){ printf("%s",n); p(creal(a)); p(cimag(a));printf(" ->");p(creal(z)); p(cimag(z)); puts(""); }
double v[] = {0.0, -0.0, 1.0,-1.0, 0.5,-2.25,3,30, INFINITY, -INFINITY, NAN};
#define F(f) pz(#f, x, f(x));
int main(void){
  int n = sizeof v / sizeof *v;
  for (int a=0;a<n;a++) for(int b=0;b<n;b+=1) { double complex x = CMPLX(v[a],v[b]);
   F(csqrt) F(cexp) F(clog) F(csin) F(ccos) F(ctan) F(csinh) F(ccosh) F(ctanh) F(casin) F(cacos) F(catan) F(casinh) F(cacosh) F(catanh) F(conj) F(cproj) pz("cabs",x,cabs(x)); pz("carg",x,carg(x));
   }
}
