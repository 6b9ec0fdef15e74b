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

const options = (lang) => ({ lang, model: 'lp64', allocator: 'glibc', on_fault: 'stop' });

function look(session) {
  session.snapshot(viewport);
  session.timeline(600);
  session.problems();
}

function program(text, lang, question) {
  const session = new Session();
  session.load([{ name: `main.${lang}`, text }], options(lang));
  session.toEnd(fuel);
  session.goOn(fuel);
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

function console(lines, lang) {
  const session = new Session();
  session.load([{ name: `main.${lang}`, text: '' }], options(lang));
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

const read = (path) => readFileSync(`${root}/${path}`, 'utf8');
const welcome = /`([^]*)`/.exec(read('www/src/elements/heapwise-playground/welcome.ts'))[1];
program(welcome.replaceAll('\\\\', '\\'), 'c');
console(['int *p = (int*)malloc(4*sizeof(int));', 'p[2] = 7;', 'p = (int*)realloc(p, 64);', 'p[2]', 'free(p);', 'p[0];'], 'c');
examples('main.c');
for (const body of ['int x = 1', 'y = 2;', 'return "a" + ;', 'foo(1);', 'int *p = 0; return *p;', 'int x; if (x) return 1;', 'int a[3]; a[3] = 1;']) {
  program(`int main(void)\n{\n    ${body}\n}\n`, 'c');
}
for (const file of readdirSync(`${root}/benches/programs`)) program(read(`benches/programs/${file}`), 'c');
console(['int x = 3', 'x + 1', 'int *p = new int[3];', 'p[1] = x;', 'delete[] p;', 'y'], 'cpp');
examples('main.cpp');

function examples(file) {
  for (const name of readdirSync(`${root}/examples`).sort()) {
    const path = `examples/${name}/${file}`;
    if (existsSync(`${root}/${path}`)) program(read(path), file.split('.')[1], name);
  }
}

writeFileSync(out, marks);
