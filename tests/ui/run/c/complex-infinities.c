/* Products and quotients with infinities and NaNs: annex G.5.1. */
#include <stdio.h>
#include <complex.h>
#include <math.h>
static void p(double x){ if (isnan(x)) printf(" nan"); else printf(" %.17g", x); }
static void pz(double complex z){ p(creal(z)); p(cimag(z)); puts(""); }
static void pf(float complex z){ p(crealf(z)); p(cimagf(z)); puts(""); }
double v[] = {0.0, -0.0, 1.5, -2.25, INFINITY, NAN, 1e-310, 1e308, 3e-200};
int main(void){
  int n = sizeof v / sizeof *v;
  for (int a=0;a<n;a++) for(int b=0;b<n;b+=1) for(int c=0;c<n;c+=2) for(int d=0;d<n;d+=(a+b+c)%3+1){
    double complex x = CMPLX(v[a],v[b]), y = CMPLX(v[c],v[d]);
    pz(x*y); pz(x/y);
    if ((a+b+c+d)%7==0){ float complex fx = CMPLXF(v[a],v[b]), fy = CMPLXF(v[c],v[d]); pf(fx*fy); pf(fx/fy); pz(v[a]*y); pz(y*v[a]); pz(v[a]/y); pz(y/v[a]); pz(v[a]+y); pz(v[a]-y); pz(y-v[a]); x*=y; pz(x); x/=y; pz(x);}
  }
}
