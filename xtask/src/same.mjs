// `node same.mjs PKG WHOLE ROOT`: has the engine in two parts and the uncut one (with its marks, as train.mjs ran it) do the
// same, the examples and a share of the test programs, and ends with an error where their answers differ. Each program
// starts with a fresh first part, so that whatever it needs of the rest must be fetched in time.

import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const [pkg, whole, root] = process.argv.slice(2);
const compiled = (path) => new WebAssembly.Module(readFileSync(path));
const engines = { parts: compiled(join(pkg, 'heapwise_bg.wasm')), whole: compiled(whole) };
const rest = compiled(join(pkg, 'rest.wasm'));
const texts = readFileSync(join(pkg, 'library.bin'));
const fuel = 400_000;
const viewport = { heap_from: 0, max_blocks: 200, max_frames: 16, max_cells: 64 };

// What www/src/engine/rest.ts does in the page.
globalThis.rest = (first) => {
  const calls = WebAssembly.Module.imports(rest).filter((wanted) => wanted.module === 'f').length;
  const { between } = first;
  const functions = {};
  for (let call = 0; call < calls; call++) functions[call] = between.get(between.length - calls + call);
  new WebAssembly.Instance(rest, { f: functions, e: first });
};
const glue = readFileSync(join(pkg, 'heapwise.js'), 'utf8').replace(/^import .*\n/, '');
let copies = 0;

/** A fresh engine. */
async function engine(kind) {
  const text = `${glue}\n// ${copies++}`;
  const module = await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
  const { memory } = module.initSync({ module: engines[kind] });
  for (let at = 0; kind === 'parts' && at < texts.length; ) {
    const [address, length] = [texts.readUInt32LE(at), texts.readUInt32LE(at + 4)];
    new Uint8Array(memory.buffer).set(texts.subarray(at + 8, at + 8 + length), address);
    at += 8 + length;
  }
  return new module.Session();
}

/** All that an engine says of a program. */
async function answers(kind, text, lang) {
  const session = await engine(kind);
  const said = [];
  const say = (answer) => said.push(JSON.stringify(answer, (_, value) => (typeof value === 'bigint' ? `${value}` : value)));
  const look = () => say(session.snapshot(viewport));
  say(session.load([{ name: `main.${lang}`, text }], { lang, model: 'lp64', allocator: 'glibc', on_fault: 'continue', interactive: true }));
  let view = session.toEnd(fuel);
  for (let slice = 0; slice < 10 && !view.done; slice++) view = session.goOn(fuel);
  say(view);
  look();
  say(session.timeline(100));
  for (const move of ['backInto', 'backOut', 'toStart', 'stepInto', 'stepOver']) {
    say(session[move](fuel));
    look();
  }
  for (const line of ['int *p = (int*)malloc(8);', 'p[1]', 'free(p);', 'p[0]', 'prin("x")']) say(session.console(line, 0));
  say(session.problems());
  return said;
}

function sources(folder) {
  return readdirSync(folder).sort().flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? sources(path) : /\.(c|cpp)$/.test(name) ? [path] : [];
  });
}

const share = 20;
const programs = [...sources(join(root, 'examples')), ...sources(join(root, 'tests/ui')).filter((_, at) => at % share === 0)];
let differing = 0;
for (const path of programs) {
  const text = readFileSync(path, 'utf8');
  const lang = path.endsWith('.c') ? 'c' : 'cpp';
  const [parts, uncut] = [await answers('parts', text, lang), await answers('whole', text, lang)];
  const at = uncut.findIndex((answer, index) => answer !== parts[index]);
  if (at >= 0) {
    differing += 1;
    console.error(`${path}: answer ${at} of the engine in two parts differs:\n  ${parts[at]?.slice(0, 400)}\n  ${uncut[at].slice(0, 400)}`);
  }
}
console.log(`  ${programs.length} programs, ${differing} differ`);
process.exitCode = differing > 0 || programs.length === 0 ? 1 : 0;
