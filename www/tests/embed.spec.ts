// The element inside a foreign page: two of them, side by side with the page's own styles and storage.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

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

const program = 'int main(void) {\n  int *p = 0;\n  return *p;\n}\n';

/** A page that holds nothing but what the README says, wherever it lives. */
function foreign(script: string, element: string): string {
  return `<!doctype html><html lang="en"><body><h1>Elsewhere</h1><script type="module" src="${script}"></script>${element}</body></html>`;
}

/** Opens that page from a server of its own: another port is another origin. */
async function openElsewhere(page: Page, body: string, headers: Record<string, string> = {}): Promise<() => void> {
  const server = createServer((_, answer) => answer.writeHead(200, { 'content-type': 'text/html', ...headers }).end(body));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return () => server.close();
}

test('one script and one element are enough', async ({ page }) => {
  await page.route('/lesson.html', (route) => route.fulfill({ contentType: 'text/html', body: foreign('heapwise.js', '<heapwise-playground></heapwise-playground>') }));
  await page.goto('/lesson.html');
  const [box] = await Promise.all([page.locator('heapwise-playground').boundingBox(), page.locator('.cm-content[aria-label]').waitFor()]);
  expect(box?.height).toBeGreaterThan(500);
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Output', exact: true })).toContainText('30');
});

test('the element works on a page of another origin', async ({ page, baseURL }) => {
  const element = `<heapwise-playground lang="en" theme="dark" dialect="cpp">
      <script type="text/plain">
      #include <iostream>
      int main() {
          std::cout << "from " << "afar\\n";
      }
      </script>
    </heapwise-playground>`;
  const close = await openElsewhere(page, foreign(`${baseURL}/heapwise.js`, element));
  await expect(page.getByRole('textbox', { name: 'Program', exact: true })).toContainText('#include <iostream>');
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Output', exact: true })).toContainText('from afar', { timeout: 30_000 });
  await expect(page.getByRole('button', { name: 'Share' })).toBeHidden();
  // Long runs are not on the page's own thread.
  expect(page.workers()).toHaveLength(1);
  close();
});

test('without blob workers a page of another origin runs the engine itself', async ({ page, baseURL }) => {
  const element = `<heapwise-playground lang="en" program="${program}"></heapwise-playground>`;
  const close = await openElsewhere(page, foreign(`${baseURL}/heapwise.js`, element), { 'content-security-policy': "worker-src 'none'" });
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Explanation', exact: true })).toContainText('null');
  expect(page.workers()).toHaveLength(0);
  close();
});

test('attributes may change later', async ({ page }) => {
  await page.route('/lesson.html', (route) => route.fulfill({ contentType: 'text/html', body: foreign('heapwise.js', '<heapwise-playground lang="en"></heapwise-playground>') }));
  await page.goto('/lesson.html');
  await page.locator('.cm-content[aria-label]').waitFor();
  const element = page.locator('heapwise-playground');
  await element.evaluate((node) => {
    node.setAttribute('program', 'int main() { return 5; }');
    node.setAttribute('dialect', 'cpp');
    node.setAttribute('theme', 'dark');
    node.setAttribute('lang', 'zh-CN');
  });
  await expect(page.getByRole('textbox', { name: '程序', exact: true })).toContainText('return 5');
  await expect(page.getByRole('radio', { name: 'C++' })).toBeChecked();
  await expect(element).toHaveAttribute('data-theme', 'dark');
});

test('a foreign page keeps its styles, its keys and its storage', async ({ page }) => {
  await page.goto('/embed.html');
  await expect(page.locator('heapwise-playground .cm-content').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'A button of this page' })).toHaveCSS('background-color', 'rgb(255, 105, 180)');
  await expect(page.locator('heapwise-playground').first().getByRole('button', { name: 'Run', exact: true })).not.toHaveCSS('background-color', 'rgb(255, 105, 180)');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
});

test('nothing but the rest of the engine is fetched after the page has loaded, and nothing from elsewhere', async ({ page }) => {
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
  expect(asked.slice(loaded).filter((url) => !/\/assets\/rest-[^/]*\.wasm$/.test(url))).toEqual([]);
});
