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
