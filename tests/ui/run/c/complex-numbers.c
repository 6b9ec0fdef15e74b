/* GNU C: complex numbers. */
#include <stdio.h>
#include <complex.h>
_Complex double g = 1.0 + 2.0i; 
_Complex float f(_Complex float a, _Complex double b){ return a*b; }
int main(){ double complex z = 3+4*I; printf("%g %g %g\n", creal(z), cimag(z), cabs(z)); z = z*z; printf("%g %g\n", __real__ z, __imag__ z); z = ~z; printf("%g %g\n", __real__ z, __imag__ z); z/= (1+1i); printf("%g %g\n", creal(z), cimag(z)); _Complex int ci = 2+3i; ci = ci*ci; printf("%d %d\n", __real__ ci, __imag__ ci); printf("%d\n", z==g); __real__ g = 9; printf("%g %g %d\n", creal(g), cimag(g), (int)sizeof(g)); _Complex float r = f(1+1i, g); printf("%g %g\n", crealf(r), cimagf(r)); z=conj(g)+1; printf("%g %g\n", creal(z), cimag(z)); z=-z; z=z-2; printf("%g %g\n", creal(z), cimag(z));z=csqrt(-4); printf("%g %g\n", creal(z), cimag(z)); z=cexp(I*0); printf("%g %g\n", creal(z), cimag(z)); return 0; }
