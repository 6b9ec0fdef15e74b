// What a first visit costs, with gzip as every server does it.

import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { button, open, program, region } from './helpers';

const weigh = (url: string): number => {
  const path = new URL(url).pathname;
  return gzipSync(readFileSync(`../dist${path === '/' ? '/index.html' : path}`), { level: 9 }).length;
};

test('a first visit loads at most 530 kB, 300 kB of it engine, until a program needs more', async ({ page }) => {
  const asked = new Set<string>();
  page.on('request', (request) => {
    if (request.url().startsWith('http')) asked.add(request.url());
  });
  await open(page);
  await page.waitForLoadState('networkidle');
  const all = (): number => [...asked].reduce((sum, url) => sum + weigh(url), 0);
  // The sentences about mistakes come with the first mistake.
  expect(all()).toBeLessThanOrEqual(512_000);
  await button(page, 'To end').click();
  await expect(region(page, 'Output')).toContainText('30');
  const engine = [...asked].filter((url) => url.endsWith('.wasm'));
  expect(engine).toHaveLength(1);
  expect(weigh(engine[0] ?? '')).toBeLessThanOrEqual(300_000);
  expect(all()).toBeLessThanOrEqual(530_000);

  await program(page).fill('#include <stdio.h>\n#include <wchar.h>\n#include <time.h>\nint main(void) { wprintf(L"%ls %ld", L"wide", (long)mktime(&(struct tm){.tm_year = 70, .tm_mday = 2})); }\n');
  await button(page, 'Run').click();
  await button(page, 'To end').click();
  await expect(region(page, 'Output')).toContainText('wide 86400');
  expect([...asked].filter((url) => url.endsWith('.wasm'))).toHaveLength(2);
});

test('where the system has no language the lab opens all the same', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'language', { get: () => 'C', configurable: true }));
  await open(page);
  await page.getByRole('button', { name: 'Lab', exact: true }).click();
  await expect(page.locator('hw-lab-plot canvas').first()).toBeAttached();
});

test('a part that cannot be loaded is said so, and the program stays', async ({ page }) => {
  await page.route(/lab-view-.*\.js/, (route) => route.abort());
  await open(page);
  await page.getByRole('button', { name: 'Lab', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'could not be loaded' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Program', exact: true })).toBeVisible();
});
