// `node train.mjs GLUE MARKING AT COUNT OUT ROOT`: does with the marking copy of the engine what visitors do, the first
// things first, and writes a byte for each mark: which exercise needed it first (0: none). The engine's first part
// holds what the exercises need, as many of them as there is room for.

import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [glue, marking, at, count, out, root] = process.argv.slice(2);
const { initSync, Session } = await import(pathToFileURL(glue).href);
const wasm = initSync({ module: readFileSync(marking) });

const fuel = 400_000;
const viewport = { heap_from: 0, max_blocks: 200, max_frames: 16, max_cells: 64 };
const marks = new Uint8Array(Number(count));
let exercises = 0;

/** Ends an exercise. */
function done() {
  exercises += 1;
  const set = new Uint8Array(wasm.memory.buffer, Number(at), Number(count));
  for (let mark = 0; mark < marks.length; mark++) if (set[mark] && !marks[mark]) marks[mark] = exercises;
}

// As the page asks.
const options = (lang) => ({ lang, model: 'lp64', allocator: 'glibc', on_fault: 'stop', interactive: true });

function look(session) {
  session.snapshot(viewport);
  session.timeline(600);
  session.problems();
}

function program(text, lang, question) {
  const session = new Session();
  session.load([{ name: `main.${lang}`, text }], options(lang));
  let view = session.toEnd(fuel);
  for (let slice = 0; slice < 100 && !view.done; slice++) view = session.goOn(fuel);
  look(session);
  for (const move of ['backInto', 'backOver', 'backOut', 'toStart', 'stepInto', 'stepInto', 'stepOver', 'stepInto', 'stepOut']) {
    session[move](fuel);
    look(session);
  }
  session.seek(20, fuel);
  look(session);
  if (question) session.question(question);
  session.free();
  done();
}

/** The loops of a program alone, once it is under way. */
function loops(text) {
  const session = new Session();
  session.load([{ name: 'main.c', text }], options('c'));
  let view = session.toEnd(fuel);
  new Uint8Array(wasm.memory.buffer, Number(at), Number(count)).fill(0);
  for (let slice = 0; slice < 3 && !view.done; slice++) view = session.goOn(fuel);
  session.free();
  done();
}

/** Lines at the console: without a program, or with one that has been walked into. */
function console(lines, lang, text, steps = 0) {
  const session = new Session();
  if (text === undefined) session.load([], options('cpp'));
  else session.load([{ name: `main.${lang}`, text }], options(lang));
  look(session);
  for (let step = 0; step < steps; step++) session.stepInto(fuel);
  for (const line of lines) {
    session.console(line, 0);
    look(session);
  }
  session.undo();
  session.redo();
  look(session);
  session.free();
  done();
}

/** A program that waits for what is typed. */
function reader() {
  const session = new Session();
  const text = '#include <stdio.h>\nint main(void) {\n  int x;\n  char line[9];\n  if (scanf("%d %8s", &x, line) != 2) return 1;\n  while (getchar() != EOF) x++;\n  return !fgets(line, 9, stdin);\n}\n';
  session.load([{ name: 'main.c', text }], options('c'));
  session.toEnd(fuel);
  look(session);
  for (const typed of ['5\n', 'six\n']) {
    session.input(typed);
    session.toEnd(fuel);
    look(session);
  }
  session.endInput();
  session.toEnd(fuel);
  look(session);
  session.free();
  done();
}

const main = `
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
static int counter; int (*chosen)(int, int) = of_int;
int main(void)
{
    for (int i = 1; i < 5; i++)
        counter += chosen(i, 3) + of_unsigned_char(i, 2) + of_short(i, 5) + (int)of_unsigned_long(i, 4) + of_float(i, 2.5f) + of_double(i, .5);
    char *text = calloc(8, 2); strcpy(text, "abc"); strcat(text, "d"); memset(text + 5, 'z', 3); memcpy(text + 8, text, 4);
    printf("%d %s %c %5.2f %x %lu %p %zu\\n", counter, text, *text, counter / 3.0, counter, strlen(text), (void *)0, sizeof text);
    free(text);
    return strcmp("a", "b") < 0;
}
`;
const read = (path) => readFileSync(`${root}/${path}`, 'utf8');
const welcome = /`([^]*)`/.exec(read('www/src/elements/heapwise-playground/welcome.ts'))[1];
const first = welcome.replaceAll('\\\\', '\\');
program(first, 'c');
// Code that loops run must not lie in the rest: calls from part to part cost time.
const benches = readdirSync(`${root}/benches/programs`).map((file) => read(`benches/programs/${file}`));
for (const text of benches) loops(text);
const lines = ['int *p = (int*)malloc(4*sizeof(int));', 'p[2] = 7;', 'p = (int*)realloc(p, 64);', 'p[2]', 'free(p);', 'p[0];'];
console(['int x = 1;', 'x', ...lines], 'c');
console(lines, 'c', '');
for (const steps of [0, 12]) console(['int x = 1;', 'x', ...lines], 'c', first, steps);
for (const text of benches) program(text, 'c');
program(`${arithmetic('int')}${arithmetic('unsigned char')}${arithmetic('short')}${arithmetic('unsigned long')}${floating('float')}${floating('double')}${main}`, 'c');
examples('main.c');
reader();
for (const body of ['int x = 1', 'y = 2;', 'return "a" + ;', 'foo(1);', 'int *p = 0; return *p;', 'int x; if (x) return 1;', 'int a[3]; a[3] = 1;']) {
  program(`int main(void)\n{\n    ${body}\n}\n`, 'c');
}
console(['int x = 3', 'x + 1', 'int *p = new int[3];', 'p[1] = x;', 'delete[] p;', 'y'], 'cpp', '');
examples('main.cpp');

/** A function that computes with a type in all ways. */
function arithmetic(type) {
  const name = type.replace(' ', '_');
  return `
${type} of_${name}(${type} a, ${type} b)
{
    ${type} all[4] = {a, b, a + b, a - b}, *at = all;
    struct pair { char tag; ${type} value; } one = {'x', 3}, two = one;
    for (int i = 0; i < 4; i++, at++) {
        *at += (a << 1) ^ (b >> 1); *at &= ~i | 7; *at = a % 7 * b / 3; *at ^= -a; all[i] -= i;
        if (a < b && a <= 9 || !(a > b) && a >= b) two.value++; else two.value--;
        if (a == b || a != *at) one = two;
        switch (i) { case 1: a += 1; break; case 2: a |= 8; break; default: b = a ? b : -b; }
        unsigned long wide = (unsigned long)a; signed char narrow = (signed char)wide; a = (${type})(narrow + (long)wide);
    }
    while (at > all) { at--; do b += *at; while (b < 0); }
    return one.value + (${type})sizeof two + all[3] + b;
}
`;
}

function floating(type) {
  return `
${type} of_${type}(${type} a, ${type} b)
{
    ${type} all[3] = {a, b, 1}, sum = 0;
    for (int i = 0; i < 3; i++) { sum += all[i] * a / b - i; if (a < b || a >= sum || a == b || sum != b) all[i] = -sum; }
    return (int)sum + (unsigned)all[1] + (${type})(long)a;
}
`;
}

function examples(file) {
  for (const name of readdirSync(`${root}/examples`).sort()) {
    const path = `examples/${name}/${file}`;
    if (existsSync(`${root}/${path}`)) program(read(path), file.split('.')[1], name);
  }
}

writeFileSync(out, marks);
