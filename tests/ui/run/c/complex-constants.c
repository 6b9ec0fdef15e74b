/* Products and quotients of constants. */
#include <stdio.h>
#include <complex.h>
static void pz(double complex z){ printf("%.17g %.17g\n", creal(z), cimag(z)); }
static void pf(float complex z){ printf("%.9g %.9g\n", crealf(z), cimagf(z)); }
double complex g1 = (1.1+2.2*I)*(3.3-4.4*I), g2 = (1.1+2.2*I)/(3.3-4.4*I), g3 = 1/(3+7*I), g4 = 1.7*I*I;
int main(void){
 pz(g1);pz(g2);pz(g3);pz(g4);
 pz((1.1+2.2*I)*(3.3+4.4*I)); pz((1+2*I)/(3+4*I)); pz((0.1+0.7*I)/(0.3+0.9*I));pz((1e200+1e200*I)/(1e200+3e200*I));pz(1/(1.0/3+I/7));
 pz((1.0/3+I/7)*(1.0/3-I/7)); pf((1.1f+2.2f*I)*(3.3f+4.4f*I)); pf((1.1f+2.2f*I)/(3.3f+4.4f*I)); pz(I*I); pz(I/I); pz(1/I); pz(-I*I*I); pz((3+4*I)*(3-4*I)); pz(5/(2-I)); pz((2+3*I)*2.5); pz((2+3*I)/2.5); pz(~(2+3*I)*(1+I));
}
