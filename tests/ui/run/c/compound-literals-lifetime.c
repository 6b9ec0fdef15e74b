/* A compound literal lives as long as its block; at file scope for ever. */
#include <stdio.h>
#include <string.h>
struct p { int x, y; }; struct p *g = &(struct p){ 1, 2 }; const char *names[] = { (char[]){ "abc" }, "d" };
int sum(const int *v, int n) { int s = 0; while (n--) s += v[n]; return s; } int dist(struct p a) { return a.x + a.y; }
int main(void) { int *v = (int[]){ 1, 2, 3 }; v[1] = 7; printf("%d %d %s\n", sum(v, 3), g->y, names[0]); for (int i = 0; i < 2; i++) { struct p *q = &(struct p){ i, i * 2 }; q->x++; printf("%d ", dist(*q)); } printf("%d %d\n", dist((struct p){ .y = 4 }), sum((int[5]){ [2] = 5 }, 5)); char *s = (char[8]){ "hi" }; strcat(s, "!"); puts(s); return (int){ 0 }; }
