// Everything by keyboard alone.
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { button, open, program, region, step } from './helpers';

test('run and step by keys from inside the editor', async ({ page }) => {
  await open(page);
  await program(page).fill('int main(void) {\n  int x = 1;\n  x = 2;\n  return 0;\n}\n');
  await program(page).focus();
  await page.keyboard.press('F11');
  await expect.poll(() => step(page)).toBe(1);
  await page.keyboard.press('F11');
  await expect.poll(() => step(page)).toBe(2);
  await page.keyboard.press('F9');
  await expect.poll(() => step(page)).toBe(1);
  await page.keyboard.press('Shift+F9');
  await expect.poll(() => step(page)).toBe(0);
  await page.keyboard.press('Control+Enter');
  await expect(region(page, 'Output')).toContainText('0');
});

test('Tab leaves the editor', async ({ page }) => {
  await open(page);
  await program(page).focus();
  await page.keyboard.press('Tab');
  await expect(program(page)).not.toBeFocused();
});

test('F6 goes from pane to pane, Ctrl+` to the console', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Control+`');
  await expect(page.getByRole('textbox', { name: 'Console', exact: true })).toBeFocused();
  await page.keyboard.press('Shift+F6');
  await expect(program(page)).toBeFocused();
});

test('the example menu opens, moves and closes by keys and gives the focus back', async ({ page }) => {
  await open(page);
  await button(page, 'Examples').focus();
  await page.keyboard.press('Enter');
  const items = page.getByRole('menuitem');
  await expect(items.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(items.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(items.last()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button(page, 'Examples')).toBeFocused();
});

test('help opens by F1 and closes by Escape', async ({ page }) => {
  await open(page);
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Help' })).toBeHidden();
});

test('the console recalls earlier lines', async ({ page }) => {
  await open(page);
  const box = page.getByRole('textbox', { name: 'Console', exact: true });
  await box.fill('1 + 1;');
  await box.press('Enter');
  await expect(page.locator('hw-console-pane .entry')).toHaveCount(1);
  await box.press('ArrowUp');
  await expect(box).toHaveValue('1 + 1;');
});

/** What has the focus, in the innermost shadow tree. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return `${at?.localName} ${at?.getAttribute('aria-label') ?? ''}`;
  });
}

test('the focus stays in its pane when what had it is gone', async ({ page }) => {
  await open(page);
  await program(page).fill('#include <stdlib.h>\nint main(void) {\n  char *p = malloc(8);\n  free(p);\n  *p = 1;\n  return 0;\n}\n');
  await page.keyboard.press('Control+Enter');
  const birth = region(page, 'Explanation').getByRole('button', { name: 'step 1' });
  await birth.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => step(page)).toBe(1);
  expect(await focused(page)).toBe('div Explanation');
  await region(page, 'Heap').getByRole('button', { name: /^malloc · 8 B/ }).focus();
  await page.keyboard.press('Shift+F9');
  await expect.poll(() => step(page)).toBe(0);
  expect(await focused(page)).toBe('div Memory');
  await program(page).fill('int main(void) {\n  return 0\n}\n');
  await region(page, 'Problems').getByRole('button', { name: /^Fix it/ }).focus();
  await page.keyboard.press('Enter');
  await expect(region(page, 'Problems').getByRole('button', { name: /^Fix it/ })).toHaveCount(0);
  expect(await focused(page)).toBe('div Problems');
  const box = page.getByRole('textbox', { name: 'Console', exact: true });
  await box.fill('1 + 1;');
  await box.press('Enter');
  await button(page, 'Clear').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('hw-console-pane .entry')).toHaveCount(0);
  expect(await focused(page)).toBe('button ');
});
