// A small virtual machine with label tables, tagged values and a hash table.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
/* Lua-like VM, hash tables, string buffers, tagged unions */
typedef enum { T_NIL, T_NUM, T_STR, T_TAB, T_FN } Type; typedef struct Value Value; typedef struct Table Table; struct State; typedef struct Value (*CFn)(struct State *, int, Value *);
struct Value { Type t; union { double n; char *s; Table *h; CFn f; } as; }; typedef struct Entry { char *k; Value v; struct Entry *next; } Entry; struct Table { Entry **b; size_t n, cap; }; typedef struct State { Value stack[64]; int top; Table *g; } State;
#define NIL ((Value){T_NIL}) 
#define NUM(x) ((Value){T_NUM, {.n = (x)}})
#define STR(x) ((Value){.t = T_STR, .as.s = (x)})
static unsigned hash(const char *s) { unsigned h = 5381; int c; while ((c = *s++)) h = ((h << 5) + h) + c; return h; }
static Table *tnew(void) { Table *t = malloc(sizeof *t); t->cap = 2; t->n = 0; t->b = calloc(t->cap, sizeof *t->b); return t; }
static Value *tget(Table *t, const char *k) { for (Entry *e = t->b[hash(k) % t->cap]; e; e = e->next) if (!strcmp(e->k, k)) return &e->v; return NULL; }
static void tset(Table *t, const char *k, Value v) { Value *old = tget(t, k); if (old) { *old = v; return; } if (t->n >= t->cap) { size_t nc = t->cap * 2; Entry **nb = calloc(nc, sizeof *nb); for (size_t i = 0; i < t->cap; i++) for (Entry *e = t->b[i], *nx; e; e = nx) { nx = e->next; unsigned h = hash(e->k) % nc; e->next = nb[h]; nb[h] = e; } free(t->b); t->b = nb; t->cap = nc; } Entry *e = malloc(sizeof *e); e->k = strdup(k); e->v = v; unsigned h = hash(k) % t->cap; e->next = t->b[h]; t->b[h] = e; t->n++; }
static void tfree(Table *t) { for (size_t i = 0; i < t->cap; i++) { Entry *e = t->b[i]; while (e) { Entry *n = e->next; free(e->k); free(e); e = n; } } free(t->b); free(t); }
static Value f_add(State *L, int n, Value *a) { double s = 0; for (int i = 0; i < n; i++) s += a[i].as.n; return NUM(s); } static Value f_len(State *L, int n, Value *a) { return NUM(a[0].t == T_STR ? strlen(a[0].as.s) : a[0].as.h->n); }
static void push(State *L, Value v) { L->stack[L->top++] = v; } static Value pop(State *L) { return L->stack[--L->top]; }
enum op { PUSHK, ADD, MUL, SUB, JNZ, DUP, PRINT, GETG, SETG, CALL, HALT, LT }; typedef struct { enum op o; int a; } Ins;
static void run(State *L, const Ins *code, Value *k, const char **names) { static void *lab[] = {&&PUSHK, &&ADD, &&MUL, &&SUB, &&JNZ, &&DUP, &&PRINT, &&GETG, &&SETG, &&CALL, &&HALT, &&LT}; const Ins *pc = code; 
#define NEXT goto *lab[(pc++)->o]
#define A pc[-1].a
  NEXT; PUSHK: push(L, k[A]); NEXT; ADD: { Value b = pop(L), a = pop(L); push(L, NUM(a.as.n + b.as.n)); NEXT; } MUL: { Value b = pop(L), a = pop(L); push(L, NUM(a.as.n * b.as.n)); NEXT; } SUB: { Value b = pop(L), a = pop(L); push(L, NUM(a.as.n - b.as.n)); NEXT; } LT: { Value b = pop(L), a = pop(L); push(L, NUM(a.as.n < b.as.n)); NEXT; } JNZ: if (pop(L).as.n) pc += A; NEXT; DUP: push(L, L->stack[L->top - 1]); NEXT; PRINT: { Value v = pop(L); switch (v.t) { case T_NUM: printf("%g\n", v.as.n); break; case T_STR: printf("%s\n", v.as.s); break; default: printf("?%d\n", v.t); } NEXT; } GETG: { Value *v = tget(L->g, names[A]); push(L, v ? *v : NIL); NEXT; } SETG: tset(L->g, names[A], pop(L)); NEXT; CALL: { int n = A; Value f = L->stack[L->top - n - 1]; Value r = f.as.f(L, n, &L->stack[L->top - n]); L->top -= n + 1; push(L, r); NEXT; } HALT: return; }
int main(void) { State L = {.top = 0, .g = tnew()}; tset(L.g, "add", (Value){T_FN, {.f = f_add}}); tset(L.g, "len", (Value){.t = T_FN, .as = {.f = f_len}}); tset(L.g, "s", STR("hello")); 
  Value k[] = {NUM(1), NUM(5), NUM(0), STR("done")}; const char *names[] = {"i", "acc", "add", "len", "s", "nil"}; Ins code[] = {{PUSHK, 1}, {SETG, 0}, {PUSHK, 0}, {SETG, 1}, {GETG, 1}, {GETG, 0}, {MUL}, {SETG, 1}, {GETG, 0}, {PUSHK, 0}, {SUB}, {DUP}, {SETG, 0}, {JNZ, -10}, {GETG, 1}, {PRINT}, {GETG, 2}, {PUSHK, 0}, {PUSHK, 1}, {GETG, 1}, {CALL, 3}, {PRINT}, {GETG, 3}, {GETG, 4}, {CALL, 1}, {PRINT}, {PUSHK, 3}, {PRINT}, {GETG, 5}, {PRINT}, {HALT}}; run(&L, code, k, names); char key[16]; for (int i = 0; i < 40; i++) { sprintf(key, "k%d", i); tset(L.g, key, NUM(i * i)); } printf("%g %zu %zu\n", tget(L.g, "k39")->as.n, L.g->n, L.g->cap); tfree(L.g); return 0; }
