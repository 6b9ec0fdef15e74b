// The part of the engine that simple programs never need: the engine asks for it in the middle of a call, so it is
// fetched and started at once, without promises. See xtask/src/split.rs; xtask puts the call into pkg/heapwise.js.

import address from '../pkg/rest.wasm?url';

/** Starts the rest beside the first part, which exports everything that it needs. */
export function rest(first: WebAssembly.Exports): void {
  const module = new WebAssembly.Module(fetchNow(new URL(address, import.meta.url)));
  const calls = WebAssembly.Module.imports(module).filter((wanted) => wanted.module === 'f').length;
  const between = first['between'] as WebAssembly.Table;
  const functions: Record<string, WebAssembly.ImportValue> = {};
  for (let call = 0; call < calls; call++) functions[call] = between.get(between.length - calls + call);
  new WebAssembly.Instance(module, { f: functions, e: first });
}

/** Bytes by a request that waits; as text of one byte each, since pages (not workers) get no other form. */
function fetchNow(url: URL): Uint8Array<ArrayBuffer> {
  const request = new XMLHttpRequest();
  request.open('GET', url, false);
  request.overrideMimeType('text/plain; charset=x-user-defined');
  request.send();
  if (request.status !== 200) throw new Error(`${url.href}: ${request.status}`);
  return Uint8Array.from(request.responseText, (letter) => letter.charCodeAt(0));
}
