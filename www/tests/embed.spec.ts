// The element inside a foreign page: two of them, side by side with the page's own styles and storage.
import { expect, test } from '@playwright/test';

test('two playgrounds live on one foreign page', async ({ page }) => {
  await page.goto('/embed.html');
  const [first, second] = [page.locator('heapwise-playground').first(), page.locator('heapwise-playground').last()];
  await expect(first.getByRole('button', { name: 'Run', exact: true })).toBeVisible();
  await expect(second.getByRole('button', { name: '运行', exact: true })).toBeVisible();
  await expect(first.getByRole('textbox', { name: 'Program' })).toContainText('int x = 1');
  await expect(second.getByRole('textbox', { name: '程序' })).toContainText('new int(5)');
  await first.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(first.getByRole('region', { name: 'Output' })).toContainText('1');
  await expect(second.getByRole('region', { name: '输出' })).not.toContainText('1');
});

test('a foreign page keeps its styles, its keys and its storage', async ({ page }) => {
  await page.goto('/embed.html');
  await expect(page.locator('heapwise-playground .cm-content').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'A button of this page' })).toHaveCSS('background-color', 'rgb(255, 105, 180)');
  await expect(page.locator('heapwise-playground').first().getByRole('button', { name: 'Run', exact: true })).not.toHaveCSS('background-color', 'rgb(255, 105, 180)');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
});

test('nothing is fetched after the page has loaded, and nothing from elsewhere', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/');
  await page.locator('.cm-content[aria-label]').waitFor();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => !url.startsWith('http://127.0.0.1') && !url.startsWith('data:'))).toEqual([]);
  const loaded = asked.length;
  await page.keyboard.press('Control+`');
  await page.keyboard.type('int x = 1;\n');
  await page.waitForTimeout(500);
  expect(asked.slice(loaded)).toEqual([]);
});
