// A stack machine twice: dispatched by a switch and by a table of functions; both must end with the same state.
#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum op { HALT, PUSH, ADD, SUB, MUL, DUP, SWAP, JNZ, JMP, LOAD, STORE, PRINT, OPS };

struct vm {
    const int8_t *code;
    int pc, sp, running;
    long stack[32], memory[8];
    unsigned executed;
};

static void push(struct vm *m, long v) { m->stack[m->sp++] = v; }
static long pop(struct vm *m) { return m->stack[--m->sp]; }

#define OP(name) static void do_##name(struct vm *m)
OP(HALT) { m->running = 0; }
OP(PUSH) { push(m, m->code[m->pc++]); }
OP(ADD) { long b = pop(m); push(m, pop(m) + b); }
OP(SUB) { long b = pop(m); push(m, pop(m) - b); }
OP(MUL) { long b = pop(m); push(m, pop(m) * b); }
OP(DUP) { push(m, m->stack[m->sp - 1]); }
OP(SWAP) { long b = pop(m), a = pop(m); push(m, b), push(m, a); }
OP(JNZ) { int to = m->code[m->pc++]; if (pop(m)) m->pc = to; }
OP(JMP) { m->pc = m->code[m->pc]; }
OP(LOAD) { push(m, m->memory[m->code[m->pc++]]); }
OP(STORE) { m->memory[m->code[m->pc++]] = pop(m); }
OP(PRINT) { printf("%ld ", pop(m)); }

static void (*const table[OPS])(struct vm *) = {
    [HALT] = do_HALT, [PUSH] = do_PUSH, [ADD] = do_ADD, [SUB] = do_SUB, [MUL] = do_MUL, [DUP] = do_DUP,
    [SWAP] = do_SWAP, [JNZ] = do_JNZ, [JMP] = do_JMP, [LOAD] = do_LOAD, [STORE] = do_STORE, [PRINT] = do_PRINT,
};

static void by_table(struct vm *m) {
    for (; m->running; m->executed++) table[m->code[m->pc++]](m);
}

static void by_switch(struct vm *m) {
    for (; m->running; m->executed++)
        switch ((enum op)m->code[m->pc++]) {
#define CASE(name) case name: do_##name(m); break
            CASE(HALT); CASE(PUSH); CASE(ADD); CASE(SUB); CASE(MUL); CASE(DUP);
            CASE(SWAP); CASE(JNZ); CASE(JMP); CASE(LOAD); CASE(STORE); CASE(PRINT);
        case OPS: m->running = 0;
        }
}

int main(void) {
    static const int8_t factorials[] = {
        PUSH, 1, DUP, STORE, 0, STORE, 1,                 /* n = f = 1 */
        LOAD, 1, LOAD, 0, MUL, DUP, STORE, 1, PRINT,      /* 7: print f *= n */
        LOAD, 0, PUSH, 1, ADD, DUP, STORE, 0,             /* n++ */
        PUSH, 15, SUB, JNZ, 7, PUSH, 3, PUSH, 4, SWAP, SUB, PRINT, HALT,
    };
    struct vm a = {.code = factorials, .running = 1}, b = a;
    by_table(&a);
    puts("");
    by_switch(&b);
    puts("");
    printf("%u instructions, %s\n", a.executed, memcmp(a.memory, b.memory, sizeof a.memory) || a.executed != b.executed ? "differ" : "equal");
    return a.sp;
}
