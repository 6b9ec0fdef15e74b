// Browsers on a desk keep room for scrollbars, which a headless one hides: nothing must be wider than what is left.
import { expect, test } from '@playwright/test';
import { button, open } from './helpers';

const chromium = process.env['HEAPWISE_CHROMIUM'];
const root = process.getuid?.() === 0;
test.use({ launchOptions: { ...(chromium ? { executablePath: chromium } : {}), args: root ? ['--no-sandbox'] : [], ignoreDefaultArgs: ['--hide-scrollbars'] } });

test('the picture needs no horizontal scrollbar', async ({ page }) => {
  for (const [width, height] of [[1366, 768], [1920, 1080], [2560, 1440]] as const) {
    await page.setViewportSize({ width, height });
    await open(page);
    await button(page, 'Examples').click();
    await page.getByRole('menuitem').nth(3).click();
    await button(page, 'Run').click();
    const scroller = page.locator('hw-memory-view .scroll');
    await expect(scroller.locator('.canvas')).toBeVisible();
    await expect.poll(() => scroller.evaluate((at) => at.scrollWidth - at.clientWidth)).toBe(0);
  }
});
