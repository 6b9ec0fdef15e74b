// The console's own troubles: lines that never end, and programs that have stopped.
import { expect, test } from '@playwright/test';
import { button, open, program, region, say } from './helpers';

test('a line that never ends is stopped and taken back; the console goes on', async ({ page }) => {
  await open(page);
  await say(page, 'int n = 3;');
  const box = page.getByRole('textbox', { name: 'Console', exact: true });
  await box.fill('while (1) n++;');
  await box.press('Enter');
  await button(page, 'Stop').click();
  const entries = page.locator('hw-console-pane .entry');
  await expect(entries.last()).toContainText('you stopped it');
  await expect(button(page, 'Run')).toBeVisible();
  await say(page, 'n + 1');
  await expect(entries.last()).toContainText('4');
});

test('after a fault and after the end, a line runs at the last step where the program lives, and says so', async ({ page }) => {
  await open(page);
  await program(page).fill('#include <stdlib.h>\nint main(void) {\n  int n = 41;\n  int *p = malloc(4);\n  free(p);\n  return *p;\n}\n');
  await button(page, 'Run').click();
  await expect(region(page, 'Explanation')).toContainText('use-after-free');
  await say(page, 'n + 1');
  const entry = page.locator('hw-console-pane .entry').last();
  await expect(entry).toContainText('42');
  await expect(entry).toContainText(/runs at step \d+, the last one where it still lives/);
  await button(page, 'To end').click();
  await expect(region(page, 'Explanation')).toContainText('use-after-free');
});

test('undo strikes out what it takes back, not the mistyped line below it', async ({ page }) => {
  await open(page);
  for (const line of ['int n = 1;', 'n = 2;', 'nn = 3;']) await say(page, line);
  await button(page, 'Undo').click();
  const undone = page.locator('hw-console-pane .entry.undone');
  await expect(undone).toHaveCount(1);
  await expect(undone).toContainText('n = 2;');
  await expect(region(page, 'Stack')).toContainText('int n = 1');
  await button(page, 'Redo').click();
  await expect(undone).toHaveCount(0);
  await expect(region(page, 'Stack')).toContainText('int n = 2');
  // From further back in time a line takes the place of those that came after.
  await button(page, 'Step back').click();
  const box = page.getByRole('textbox', { name: 'Console', exact: true });
  await box.fill('n = 7;');
  await box.press('Enter');
  await expect(page.locator('hw-console-pane .entry code').filter({ hasText: 'n = 2;' })).toHaveCount(0);
  await expect(region(page, 'Stack')).toContainText('int n = 7');
});

test('inside a call the variables of its callers are a choice away', async ({ page }) => {
  await open(page);
  await program(page).fill('int twice(int n) {\n  int r = 2 * n;\n  return r;\n}\nint main(void) {\n  int a = 20;\n  a = twice(a) + 1;\n  return a;\n}\n');
  const where = page.getByRole('combobox', { name: 'The call whose variables a line may use' });
  for (let count = 0; count < 3; count++) await page.keyboard.press('F11');
  await expect(where.locator('option')).toHaveText(['in twice(), line 3', 'in main(), line 7']);
  await say(page, 'r');
  const answer = page.locator('hw-console-pane .entry').last();
  await expect(answer).toContainText('40');
  await where.selectOption('in main(), line 7');
  await say(page, 'a = 5;');
  await expect(answer).toContainText('5');
  await expect(where).toHaveValue('1');
  await expect(region(page, 'Stack')).toContainText('int a = 5');
  await button(page, 'Undo').click();
  await expect(region(page, 'Stack')).toContainText('int a = 20');
  await button(page, 'Redo').click();
  await expect(region(page, 'Stack')).toContainText('int a = 5');
  await button(page, 'Step out').click();
  await expect(where).toHaveCount(0);
});
