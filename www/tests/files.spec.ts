// Several files: tabs, their keys, problems and steps in the right one, what is closed comes back, links and reloads.
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { button, open, program, region } from './helpers';

const main = '#include <stdio.h>\n#include "list.h"\nint main(void) {\n  printf("%d\\n", twice(21));\n  return 0;\n}\n';
const list = '#include "list.h"\nint twice(int n) {\n  return 2 * n;\n}\n';

const tab = (page: Page, name: string): Locator => page.getByRole('tab', { name, exact: true });

async function add(page: Page, name: string, text: string): Promise<void> {
  await button(page, 'New file').click();
  await page.getByRole('textbox', { name: 'File name' }).fill(name);
  await button(page, 'Create').click();
  await expect(tab(page, name)).toHaveAttribute('aria-selected', 'true');
  await program(page).fill(text);
}

async function threeFiles(page: Page): Promise<void> {
  await open(page);
  await program(page).fill(main);
  await add(page, 'list.h', 'int twice(int n);\n');
  await add(page, 'list.c', list);
}

test('a program of three files runs; steps go into the right tab', async ({ page }) => {
  await threeFiles(page);
  await button(page, 'Run').click();
  await expect(region(page, 'Output')).toContainText('42');
  await expect(tab(page, 'main.c')).toHaveAttribute('aria-selected', 'true');
  await button(page, 'To start').click();
  await button(page, 'Step').click();
  await expect(tab(page, 'list.c')).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('.cm-next')).toContainText('2 * n');
});

test('problems name their file and lead to it', async ({ page }) => {
  await threeFiles(page);
  await program(page).fill(list.replace('2 * n', '2 * m'));
  await tab(page, 'main.c').click();
  await expect(page.locator('.cm-lint-marker-error')).toHaveCount(0);
  await region(page, 'Problems').getByRole('button', { name: 'list.c, line 3' }).click();
  await expect(tab(page, 'list.c')).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('.cm-lint-marker-error')).toHaveCount(1);
  await expect(program(page)).toBeFocused();
});

test('tabs by keys: arrows, F2, Delete, and the closed file comes back', async ({ page }) => {
  await threeFiles(page);
  await tab(page, 'list.c').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(tab(page, 'list.h')).toBeFocused();
  await expect(program(page)).toContainText('int twice(int n);');
  await page.keyboard.press('Home');
  await expect(tab(page, 'main.c')).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: 'File name' }).fill('main.c');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'There is a file of that name' })).toBeVisible();
  await page.getByRole('textbox', { name: 'File name' }).fill('twice.c');
  await page.keyboard.press('Enter');
  await tab(page, 'twice.c').focus();
  await page.keyboard.press('Delete');
  await expect(tab(page, 'twice.c')).toHaveCount(0);
  await expect(tab(page, 'list.h')).toBeFocused();
  await button(page, 'twice.c back').click();
  await expect(tab(page, 'twice.c')).toHaveAttribute('aria-selected', 'true');
  await expect(program(page)).toContainText('return 2 * n;');
});

test('each file keeps its own undo', async ({ page }) => {
  await threeFiles(page);
  await program(page).press('End');
  await page.keyboard.type('// here');
  await tab(page, 'main.c').click();
  await tab(page, 'list.c').click();
  await program(page).press('Control+z');
  await expect(program(page)).not.toContainText('// here');
  await expect(program(page)).toContainText('twice');
});

test('a reload and a link bring all files and the settings', async ({ page, context }) => {
  await threeFiles(page);
  await button(page, 'Settings').click();
  await page.getByLabel('Sizes').selectOption('ilp32');
  await page.getByLabel('Allocator behind').selectOption('buddy');
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(page.getByRole('tab')).toHaveText(['main.c', 'list.h', 'list.c']);
  await expect(tab(page, 'list.c')).toHaveAttribute('aria-selected', 'true');
  await button(page, 'Share').click();
  await expect(page.getByRole('status').filter({ hasText: 'link' })).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('tab')).toHaveText(['main.c', 'list.h', 'list.c']);
  await button(other, 'Settings').click();
  await expect(other.getByLabel('Sizes')).toHaveValue('ilp32');
  await expect(other.getByLabel('Allocator behind')).toHaveValue('buddy');
});

test('an example does not cost the program that was written', async ({ page }) => {
  await threeFiles(page);
  await button(page, 'Examples').click();
  await page.getByRole('menuitem').first().click();
  await expect(page.getByRole('tab')).toHaveCount(1);
  await button(page, 'My program back').click();
  await expect(page.getByRole('tab')).toHaveText(['main.c', 'list.h', 'list.c']);
});

test('files from the computer: picked and dropped', async ({ page }) => {
  await open(page);
  await button(page, 'New file').click();
  await page.locator('hw-file-dialog input[type=file]').setInputFiles([
    { name: 'main.c', mimeType: 'text/x-c', buffer: Buffer.from(main.replaceAll('\n', '\r\n')) },
    { name: 'list.h', mimeType: 'text/x-c', buffer: Buffer.from('int twice(int n);\n') },
  ]);
  await expect(page.getByRole('tab')).toHaveText(['main.c', 'list.h']);
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'list.c'));
    data.items.add(new File(['\0\0'], 'picture.png'));
    const target = document.querySelector('heapwise-playground')?.shadowRoot?.querySelector('hw-code-editor')?.shadowRoot?.querySelector('.cm-content');
    target?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, composed: true, cancelable: true }));
  }, list);
  await expect(page.getByRole('tab')).toHaveText(['main.c', 'list.h', 'list.c']);
  await expect(page.getByRole('status').filter({ hasText: 'picture.png' })).toBeVisible();
  await button(page, 'Run').click();
  await expect(region(page, 'Output')).toContainText('42');
});

test('a link that means harm opens as nothing or as text', async ({ page }) => {
  await open(page);
  const link = await page.evaluate(async () => {
    const value = { files: [{ name: '<img src=x onerror=alert(1)>.c', text: 'x' }, { name: 'a.c', text: '<script>alert(1)</script>' }], options: { allocator: '__proto__' } };
    const bytes = new Uint8Array(await new Response(new Blob([JSON.stringify(value)]).stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer());
    return `#v=2&d=${btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_')}`;
  });
  page.on('dialog', () => expect(false).toBe(true));
  await page.evaluate((link) => (location.hash = link), link);
  await expect(page.getByRole('tab')).toHaveText(['a.c']);
  await expect(program(page)).toContainText('<script>');
  await button(page, 'Run').click();
  await expect(page.getByRole('alert').filter({ hasText: 'itself failed' })).toHaveCount(0);
});
