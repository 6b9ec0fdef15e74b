// `node bench/run.mjs programs FILE...` prints `name milliseconds` for each program run in Chromium;
// `node bench/run.mjs travel FILE...` prints what recording 1,000,000 steps and seeking in them costs.
// `node bench/run.mjs compile FILE...` prints what each takes from text to bytecode;
// `node bench/run.mjs redraw` prints what one step costs the built page, with many small and with a few spelled-out blocks.
// HEAPWISE_CHROMIUM names the browser. The engine must have been built for release.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { createServer, preview } from 'vite';
import { redraw } from './redraw.mjs';

const [what, ...files] = process.argv.slice(2);
const root = fileURLToPath(new URL('..', import.meta.url));
const server = await createServer({ root, logLevel: 'error', server: { port: 0, host: '127.0.0.1', hmr: false } });
await server.listen();
const browser = await chromium.launch({ executablePath: process.env.HEAPWISE_CHROMIUM, args: ['--no-sandbox'] });
try {
  if (what === 'redraw') {
    const built = await preview({ root, logLevel: 'error', preview: { port: 0, host: '127.0.0.1' } });
    for (const blocks of [200, 50]) {
      const ms = await redraw(browser, built.resolvedUrls.local[0], blocks, 60);
      console.log(`${'redraw'.padEnd(10)} ${String(blocks).padStart(3)} blocks: ${ms.toFixed(1)} ms of script, style and layout for each step`);
    }
    await built.close();
  }
  for (const file of files) {
    // A page of its own, so that one program's memory is not another's.
    const page = await browser.newPage();
    await page.goto(`${server.resolvedUrls.local[0]}bench/index.html`);
    await page.waitForFunction(() => 'bench' in window);
    const text = readFileSync(file, 'utf8');
    const name = basename(file).replace(/\.\w+$/, '');
    if (what === 'travel') {
      const t = await page.evaluate((text) => window.bench.travel(text, 1_000_000, 200), text);
      const ms = (value) => `${value.toFixed(1)} ms`;
      console.log(
        `${name.padEnd(10)} ${t.steps} steps recorded in ${ms(t.record)}, ${t.megabytes.toFixed(0)} MiB; ` +
          `seek mean ${ms(t.seekMean)} worst ${ms(t.seekWorst)}; snapshot worst ${ms(t.snapshotWorst)}`,
      );
    } else if (what === 'compile') {
      const best = await page.evaluate((text) => window.bench.compile(text, 20), text);
      console.log(`compile    ${text.split('\n').length - 1} lines: ${best.toFixed(1)} ms in Chromium`);
    } else {
      const best = await page.evaluate((text) => window.bench.program(text, 5), text);
      console.log(`${name} ${best.toFixed(1)}`);
    }
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
