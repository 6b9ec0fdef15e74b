// axe finds nothing, in both languages and both colour schemes, before and after a run, on a desk and on a phone.
import { expect, test } from '@playwright/test';
import { findings, open } from './helpers';

// Scans take long where other work goes on.
test.describe.configure({ timeout: 180_000 });

for (const language of ['en', 'zh-CN'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`the page in ${language}, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page, { language, theme });
      expect(await findings(page)).toEqual([]);
      await page.keyboard.press('Control+`');
      await page.keyboard.type('int *p = new int[4]; p[1] = 5;\n');
      await expect(page.locator('hw-console-pane .entry')).toHaveCount(1);
      expect(await findings(page)).toEqual([]);
      await page.keyboard.type('delete p;\n');
      await expect(page.locator('hw-console-pane .entry')).toHaveCount(2);
      expect(await findings(page)).toEqual([]);
      await page.keyboard.press('F1');
      expect(await findings(page)).toEqual([]);
    });
  }
}

test('the dialogs', async ({ page }) => {
  await open(page, { theme: 'dark' });
  await page.getByRole('tab').press('F2');
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Settings' }).click();
  expect(await findings(page)).toEqual([]);
});

test('the page on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  const tabs = page.getByRole('navigation').getByRole('button');
  for (let index = 0; index < 5; index++) {
    await tabs.nth(index).click();
    if (index === 4) await expect(page.locator('td.best').first()).toBeAttached();
    expect(await findings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  }
});

test('mistakes: of the compiler, of the run, at its end', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  const text = page.getByRole('textbox', { name: 'Program', exact: true });
  await text.fill('int main(void) {\n  int x = 1\n  return y;\n}\n');
  await expect(page.locator('hw-problem-list article')).not.toHaveCount(0);
  expect(await findings(page)).toEqual([]);
  await text.fill('#include <stdlib.h>\nint main(void) {\n  char *p = malloc(8), *end = p + 8;\n  malloc(4);\n  free(p);\n  return *p + *end;\n}\n');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('hw-explanation-pane article')).not.toHaveCount(0);
  expect(await findings(page)).toEqual([]);
});
