// Whatever is typed gets its sentence; the page stays usable and the text survives a reload.
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { button, open, program, region } from './helpers';

/** Runs a program and waits until the page says something of it. */
async function runs(page: Page, text: string): Promise<void> {
  await program(page).fill(text);
  await button(page, 'Run').click();
}

/** The page answers as if nothing had been. */
async function isUsable(page: Page): Promise<void> {
  await expect(page.getByRole('alert')).toHaveCount(0);
  await runs(page, '#include <stdio.h>\nint main(void) { puts("well"); return 0; }\n');
  await expect(region(page, 'Output')).toContainText('well', { timeout: 30_000 });
}

test('endless recursion', async ({ page }) => {
  await open(page);
  await runs(page, 'int f(int n) { return f(n + 1) + 1; }\nint main(void) { return f(0); }\n');
  await expect(region(page, 'Explanation')).toContainText('stack', { timeout: 40_000 });
  await isUsable(page);
});

test('malloc(-1)', async ({ page }) => {
  await open(page);
  await runs(page, '#include <stdlib.h>\n#include <stdio.h>\nint main(void) { void *p = malloc(-1); printf("%s\\n", p ? "a block" : "NULL"); }\n');
  await expect(region(page, 'Output')).toContainText('NULL');
  await isUsable(page);
});

test('unbalanced braces', async ({ page }) => {
  await open(page);
  await runs(page, 'int main(void) { { { return 0;\n');
  await expect(region(page, 'Problems').getByText('Error').first()).toBeAttached();
  await isUsable(page);
});

test('a line of a megabyte', async ({ page }) => {
  test.setTimeout(120_000);
  await open(page);
  const line = `int main(void) { return ${'1+'.repeat(500_000)}1; }`;
  await page.evaluate((text) => localStorage.setItem('heapwise-program', JSON.stringify({ text, dialect: 'c', example: null })), line);
  await page.reload();
  await button(page, 'Run').click();
  await expect(page.getByRole('button', { name: 'Stop', exact: true })).toHaveCount(0, { timeout: 90_000 });
  await isUsable(page);
});

test('what is not supported', async ({ page }) => {
  await open(page);
  await runs(page, '#include <pthread.h>\nint main(void) { return 0; }\n');
  await expect(region(page, 'Problems').locator('article').first()).toBeVisible();
  await isUsable(page);
});

test('without workers the page itself runs the program, and Stop still works', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await open(page);
  await runs(page, 'int main(void) { for (;;) ; }');
  await button(page, 'Stop').click();
  await expect(button(page, 'Run')).toBeVisible();
  await isUsable(page);
});

test('a worker that is refused is replaced', async ({ page }) => {
  await page.route(/worker-.*\.js/, (route) => route.abort());
  await open(page);
  await isUsable(page);
});

/** Pastes as a person does: one event with the whole text. */
async function paste(page: Page, text: string): Promise<void> {
  await program(page).focus();
  await page.keyboard.press('Control+a');
  await program(page).evaluate((target, text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
}

test('ten megabytes are pasted: they run, and the page says what it cannot do with them', async ({ page }) => {
  test.setTimeout(120_000);
  await open(page);
  await paste(page, `${'// ten megabytes of nothing\n'.repeat(370_000)}int main(void) { return 41; }\n`);
  await expect(page.getByRole('status').filter({ hasText: 'too large for this browser to keep' })).toBeVisible();
  await button(page, 'Share').click();
  await expect(page.getByRole('status').filter({ hasText: 'too large for a link' })).toBeVisible();
  await button(page, 'Run').click();
  await expect(region(page, 'Output')).toContainText('status 41', { timeout: 40_000 });
  await isUsable(page);
});
