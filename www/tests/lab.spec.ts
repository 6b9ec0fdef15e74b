// The lab: a program and traces under several allocators; and the program's own numbers under the timeline.
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { button, findings, open, program, say, step } from './helpers';

async function enter(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lab', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Lab: allocators side by side' })).toBeVisible();
}

const operation = (page: Page) => page.getByRole('slider', { name: 'Operation' });

test('the program under all allocators: maps, plots, a table with the best; one scrubber for all', async ({ page }) => {
  await open(page);
  await program(page).fill('#include <stdlib.h>\nint main(void) {\n  for (int i = 0; i < 50; i++) free(malloc(1000));\n  return 0;\n}\n');
  await enter(page);
  await expect(page.getByRole('heading', { name: 'the program in the editor: 100 operations' })).toBeVisible();
  const maps = page.locator('hw-heap-map canvas');
  await expect(maps).toHaveCount(8);
  await expect(maps.first()).toHaveAttribute('aria-label', /^glibc: .* of heap, 0 B asked for/);
  await expect(page.locator('hw-lab-plot canvas')).toHaveCount(8);
  const bump = page.getByRole('row', { name: /^bump/ });
  await expect(bump.getByRole('cell').nth(1)).toContainText('64 KiB');
  await expect(page.locator('td.best')).not.toHaveCount(0);
  await operation(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(maps.first()).toHaveAttribute('aria-label', /1000 B asked for/);
  await expect(operation(page)).toHaveAttribute('aria-valuetext', /operation 1 of 100, step \d+/);
});

test('a trace by picker and by drop; what is no trace is named with its line', async ({ page }) => {
  await open(page);
  await program(page).fill('');
  await enter(page);
  const trace = '2000\n3\n6\n1\na 0 512\na 1 128\nr 0 640\nf 1\na 2 64\nf 0\n';
  await page.locator('hw-lab-view input[type=file]').setInputFiles({ name: 'short.rep', mimeType: 'text/plain', buffer: Buffer.from(trace) });
  await expect(page.getByRole('heading', { name: 'short.rep: 6 operations' })).toBeVisible();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(['a 0 16\nnonsense here\n'], 'bad.txt'));
    const target = document.querySelector('heapwise-playground')?.shadowRoot?.querySelector('hw-lab-view');
    target?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, composed: true, cancelable: true }));
  });
  await expect(page.getByRole('status').filter({ hasText: 'line 2' })).toContainText('nonsense here');
  await expect(page.getByRole('heading', { name: 'short.rep: 6 operations' })).toBeVisible();
});

test('a long trace shows its progress, leaves the page alive and can be cancelled', async ({ page }) => {
  await open(page);
  await program(page).fill('');
  await enter(page);
  const lines = Array.from({ length: 500_000 }, (_, id) => `a ${id} ${16 + (id % 100)}\nf ${id}`).join('\n');
  await page.locator('hw-lab-view input[type=file]').setInputFiles({ name: 'million.rep', mimeType: 'text/plain', buffer: Buffer.from(lines) });
  await expect(page.getByText(/of 1,000,000 operations/)).toBeVisible();
  await button(page, '中文').click();
  await expect(page.getByRole('button', { name: '取消', exact: true })).toBeVisible();
  await button(page, 'English').click();
  await button(page, 'Cancel').click();
  await expect(page.getByRole('status').filter({ hasText: 'Cancelled' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^glibc/ })).toBeVisible();
});

test('axe finds nothing in the lab, in the pages about the allocators, and with the numbers shown', async ({ page }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, { theme: 'dark' });
  await enter(page);
  await expect(page.locator('hw-heap-map')).toHaveCount(8);
  expect(await findings(page)).toEqual([]);
  await button(page, 'How they work').click();
  await button(page, 'buddy system').click();
  await expect(page.getByRole('dialog')).toContainText('power of two');
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await button(page, 'Back to the program').click();
  await button(page, 'Run').click();
  await button(page, 'Heap over time').click();
  await expect(page.locator('hw-run-numbers hw-lab-plot canvas')).toBeVisible();
  expect(await findings(page)).toEqual([]);
});

test('the numbers under the timeline follow it, and a click goes there', async ({ page }) => {
  await open(page);
  await program(page).fill('#include <stdlib.h>\nint main(void) {\n  char *p = malloc(1000);\n  char *q = malloc(500);\n  free(p);\n  free(q);\n  return 0;\n}\n');
  await button(page, 'Heap over time').click();
  await button(page, 'Run').click();
  const now = page.locator('hw-run-numbers .now');
  await expect(now).toHaveText('0 B');
  const over = page.locator('hw-run-numbers .u-over');
  const box = await over.boundingBox();
  await over.click({ position: { x: (box?.width ?? 0) * 0.45, y: 10 } });
  await expect.poll(() => step(page)).toBeLessThan(5);
  await expect(now).toHaveText('1.5 KiB');
});

test('the console alone, without a program, can be taken to the lab', async ({ page }) => {
  await open(page);
  for (const line of ['int *p = new int[50];', 'delete[] p;', 'p = new int;']) await say(page, line);
  await enter(page);
  await expect(page.getByRole('heading', { name: 'the console: 3 operations' })).toBeVisible();
  await button(page, 'Back to the program').click();
  await say(page, 'delete p;');
  await enter(page);
  await expect(page.getByRole('heading', { name: 'the console: 4 operations' })).toBeVisible();
  await button(page, 'the program in the editor').click();
  await expect(page.getByRole('heading', { name: /^the program in the editor: \d+ operations/ })).toBeVisible();
});
