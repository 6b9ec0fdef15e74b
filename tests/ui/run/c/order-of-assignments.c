/* Which operand, place, argument or member gcc computes first. */
#include <stdio.h>
static int order; static int o(int x) { order = order * 10 + x; return x; }
int arr[10], m[5][5]; int *pp(int x) { order = order*10+x; return arr; } struct S { int x; int a[5]; struct S *n; struct {int q,r;} in; } s, t; struct S *sp(int x) { order = order*10+x; return &s; } struct S sv(int x) { order = order*10+x; return s; } double d; char c; int *gp; double fd(int x) { order = order*10+x; return x; }
#define R(...) order = 0; __VA_ARGS__; printf("%-40s %d\n", #__VA_ARGS__, order);
int main(void) {
 R(arr[o(1)] = o(2)) R(*pp(1) = o(2)) R(sp(1)->x = o(2)) R(m[o(1)][o(2)] = o(3)) R(pp(1)[o(2)] = o(3)) R(*(pp(1) + o(2)) = o(3)) R(sp(1)->a[o(2)] = o(3)) R(arr[o(1)] = arr[o(2)] = o(3)) R(*pp(1) = *pp(2)) R(*sp(1) = *sp(2)) R(*sp(1) = sv(2)) R(sp(1)->in.q = o(2)) R(d = arr[o(1)] = fd(2)) R(arr[o(1)] += o(2)) R(*pp(1) -= o(2)) R(sp(1)->x *= o(2)) R(arr[o(1)]++) R(m[o(1)][o(2)] += o(3)) R(arr[o(1)] = o(2) + o(3)) R(arr[o(1)] = o(2) ? o(3) : o(4)) R(arr[o(1)] = (o(2), o(3))) R(arr[o(1)] = o(0) || o(2)) R(arr[o(1)] = fd(2)) R(c = arr[o(1)] = o(2)) R(arr[o(1)] <<= o(2)) R(*(o(1), pp(2)) = o(3)) R((o(1) ? sp(2) : sp(3))->x = o(4)) R(*(o(1) ? pp(2) : pp(3)) = o(4)) R(gp = &arr[o(1)] + o(2)) R(o(1)[arr] = o(2)) R(gp = &m[o(1)][o(2)]) R(o(1) + arr[o(2)]) R(arr[o(1)] + o(2)) R(arr[o(1)] + arr[o(2)] * arr[o(3)]) R(o(1) == o(2)) R(o(1) < fd(2)) R(o(1) - fd(2)) R(pp(1) - pp(2)) R(pp(1) + o(2)) R(o(1) + pp(2)) R(o(2)[pp(1)]) R(o(1) << o(2)) R(fd(1) * fd(2) + fd(3)) R((o(1) & o(2)) | o(3)) R(sp(1)->a[o(2)] + sp(3)->a[o(4)])
 R(struct S q = { .in.r = o(1),.x = o(2) }) R(int w[3] = { [2] = o(1),[0] = o(2) })
 R(t = (struct S){ .in = { .r = o(1),.q = o(2) },.x = o(3) })
 R(*sp(1) = (struct S){ o(2),{ o(3),o(4) } }) R(*pp(1) = printf("%s%c", "", o(2) ? 0 : 1)) R(printf("%.0s%.0d%.0d", "", o(1)*0, o(2)*0)) R(int (*f)(int) = o; f(o(1)))
 R(sv(o(1)).x) R(sp(o(1))->a[sp(o(2))->x] = sp(o(3))->x)
 return 0;
}
