// The playground as a new user meets it.
import { expect, test } from '@playwright/test';
import { button, open, program, region, say, step } from './helpers';

test('has every part under its name', async ({ page }) => {
  await open(page);
  for (const name of ['Memory', 'Stack', 'Heap', 'Output', 'Problems', 'Timeline', 'Explanation']) await expect(region(page, name)).toBeVisible();
  for (const name of ['Run', 'Step', 'Step back', 'Step over', 'Step out', 'To start', 'To end']) await expect(button(page, name)).toBeVisible();
  for (const name of ['Program', 'Console']) await expect(page.getByRole('textbox', { name, exact: true })).toBeVisible();
});

test('a block is allocated, written, moved, freed and misused in the console', async ({ page }) => {
  await open(page);
  const heap = region(page, 'Heap');
  await say(page, 'int *p = (int*)malloc(4*sizeof(int));');
  await expect(region(page, 'Stack')).toContainText('int * p');
  await expect(heap).toContainText('malloc, 16 B');
  await say(page, 'p[2] = 7;');
  await expect(heap).toContainText('uninitialised, uninitialised, 7');
  await say(page, 'p = (int*)realloc(p, 64);');
  await expect(heap).toContainText('malloc, 64 B');
  await say(page, 'free(p);');
  await expect(heap).toContainText('free, in the tcache');
  await expect(region(page, 'Stack')).toContainText('dangling');
  await say(page, 'p[0];');
  const said = page.locator('hw-console-pane .entry').last();
  await expect(said).toContainText('use-after-free');
  await expect(said.getByRole('button', { name: 'explained at step 5' })).toBeVisible();
  await expect(region(page, 'Explanation')).toContainText('freed here console line 4');
});

test('a program runs, steps back to its start and on to its end', async ({ page }) => {
  await open(page);
  await program(page).fill('#include <stdio.h>\nint main(void) {\n  int x = 1;\n  x = x + 41;\n  printf("%d\\n", x);\n  return 0;\n}\n');
  await button(page, 'Run').click();
  await expect(region(page, 'Output')).toContainText('42');
  await button(page, 'To start').click();
  await expect.poll(() => step(page)).toBe(0);
  await expect(region(page, 'Output')).not.toContainText('42');
  await button(page, 'Step').click();
  await expect.poll(() => step(page)).toBe(1);
  await button(page, 'Step back').click();
  await expect.poll(() => step(page)).toBe(0);
  await button(page, 'To end').click();
  await expect(region(page, 'Output')).toContainText('42');
});

test('text, language and colours survive a reload', async ({ page }) => {
  await page.goto('/');
  await program(page).fill('int main(void) { return 7; }');
  await button(page, '中文').click();
  await expect(page.getByRole('button', { name: '运行', exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: '运行', exact: true })).toBeVisible();
  await expect(page.getByRole('textbox', { name: '程序', exact: true })).toContainText('return 7');
});

test('an endless loop can be stopped, and the page goes on', async ({ page }) => {
  await open(page);
  await program(page).fill('int main(void) { for (;;) ; }');
  await button(page, 'Run').click();
  await button(page, 'Stop').click();
  await expect(button(page, 'Run')).toBeVisible();
  await program(page).fill('int main(void) { return 3; }');
  await button(page, 'Run').click();
  await expect(region(page, 'Output')).toContainText('3');
});

test('a compile error is listed and shown at its line', async ({ page }) => {
  await open(page);
  await program(page).fill('int main(void) {\n  int x = nothing;\n  return 0;\n}\n');
  await expect(region(page, 'Problems')).toContainText('nothing');
  await expect(region(page, 'Problems').getByRole('button', { name: 'line 2' })).toBeVisible();
});

test('every example loads, runs and is stepped back', async ({ page }) => {
  test.setTimeout(240_000);
  await open(page);
  const menu = button(page, 'Examples');
  await menu.click();
  const count = await page.getByRole('menuitem').count();
  expect(count).toBe(19);
  await page.keyboard.press('Escape');
  for (let index = 0; index < count; index++) {
    await menu.click();
    const item = page.getByRole('menuitem').nth(index);
    const title = (await item.locator('.what').textContent()) ?? '';
    await item.click();
    await test.step(title, async () => {
      await expect(page.locator('hw-note-card')).toContainText(title);
      await button(page, 'Run').click();
      await expect(page.locator('hw-explanation-pane')).not.toContainText('Press Run');
      await expect(button(page, 'Run')).toBeVisible({ timeout: 30_000 });
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
  }
});

test('a shared link brings the program', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await program(page).fill('int main(void) { return 99; }');
  await button(page, 'Share').click();
  await expect(page.getByRole('status').filter({ hasText: 'copied' })).toBeVisible();
  const link = page.url();
  const other = await context.newPage();
  await other.goto(link);
  await expect(program(other)).toContainText('return 99');
  // What is written after that survives a reload, though the address named another text.
  await program(other).fill('int main(void) { return 100; }');
  await expect.poll(() => other.url()).not.toContain('#');
  await other.reload();
  await expect(program(other)).toContainText('return 100');
  // And a reload of a link that was only looked at brings it again.
  await other.goto(link);
  await expect(program(other)).toContainText('return 99');
  await other.reload();
  await expect(program(other)).toContainText('return 99');
  expect(other.url()).toBe(link);
});
