// `node train.mjs GLUE MARKING AT COUNT OUT ROOT`: does with the marking copy of the engine what visitors do first, and
// writes the marks, one byte each. What is done here needs no second loading later: the first program, all examples
// with their questions, the console, walking in time, common mistakes, the arithmetic of the benchmarks.

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [glue, marking, at, count, out, root] = process.argv.slice(2);
const { initSync, Session } = await import(pathToFileURL(glue).href);
const wasm = initSync({ module: readFileSync(marking) });

const fuel = 400_000;
const viewport = { heap_from: 0, max_blocks: 200, max_frames: 16, max_cells: 64 };
const options = (lang) => ({ lang, model: 'lp64', allocator: 'glibc', on_fault: 'stop' });

function look(session) {
  session.snapshot(viewport);
  session.timeline(600);
  session.problems();
}

function program(text, lang, question) {
  const session = new Session();
  const view = session.load([{ name: `main.${lang}`, text }], options(lang));
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
  return view;
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
}

const read = (path) => readFileSync(`${root}/${path}`, 'utf8');
const welcome = /`([^]*)`/.exec(read('www/src/elements/heapwise-playground/welcome.ts'))[1];
program(welcome.replaceAll('\\\\', '\\'), 'c');
for (const name of readdirSync(`${root}/examples`).sort()) {
  for (const file of readdirSync(`${root}/examples/${name}`)) {
    const lang = /^main\.(c|cpp)$/.exec(file)?.[1];
    if (lang) program(read(`examples/${name}/${file}`), lang, name);
  }
}
for (const file of readdirSync(`${root}/benches/programs`)) program(read(`benches/programs/${file}`), 'c');
console(['int *p = (int*)malloc(4*sizeof(int));', 'p[2] = 7;', 'p = (int*)realloc(p, 64);', 'p[2]', 'free(p);', 'p[0];'], 'c');
console(['int x = 3', 'x + 1', 'int *p = new int[3];', 'p[1] = x;', 'delete[] p;', 'y'], 'cpp');
for (const body of ['int x = 1', 'y = 2;', 'return "a" + ;', 'foo(1);', 'int *p = 0; return *p;', 'int x; if (x) return 1;', 'int a[3]; a[3] = 1;']) {
  program(`int main(void)\n{\n    ${body}\n}\n`, 'c');
}

writeFileSync(out, new Uint8Array(wasm.memory.buffer, Number(at), Number(count)));
