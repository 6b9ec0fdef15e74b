// The set scenes as pictures, in screenshots/: three sizes, two colour schemes, two languages.
import { test } from '@playwright/test';
import type { Page } from '@playwright/test';

const sizes = { wide: [1600, 1000], laptop: [1280, 800], phone: [390, 844] } as const;

const scenes: Record<string, (page: Page) => Promise<void>> = {
  first: async () => {},
  run: async (page) => {
    await page.keyboard.press('Control+Enter');
    await page.waitForTimeout(800);
  },
  stepping: async (page) => {
    for (let step = 0; step < 24; step++) await page.keyboard.press('F11');
    await page.waitForTimeout(800);
  },
  files: async (page) => {
    await page.locator('hw-file-tabs .strip button').first().click();
    await page.keyboard.press('Enter');
    await page.locator('hw-file-tabs [role=tab]').nth(1).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.waitForTimeout(800);
    await page.locator('hw-timeline-bar .numbers').click();
    await page.waitForTimeout(1200);
  },
  lab: async (page) => {
    await page.locator('header .lab:visible, nav button:last-child:visible').first().click();
    await page.locator('hw-lab-view td.best').first().waitFor({ state: 'attached', timeout: 30_000 });
    await page.waitForTimeout(800);
  },
  console: async (page) => {
    await page.keyboard.press('Control+`');
    for (const line of ['int *p = (int*)malloc(4*sizeof(int));', 'p[2] = 7;', 'p = (int*)realloc(p, 64);', 'free(p);', 'p[0];']) {
      await page.keyboard.type(line);
      await page.keyboard.press('Enter');
      await page.waitForTimeout(250);
    }
  },
};

for (const [size, [width, height]] of Object.entries(sizes)) {
  for (const [theme, language] of [['light', 'en'], ['dark', 'zh-CN']] as const) {
    for (const [scene, act] of Object.entries(scenes)) {
      test(`${scene} ${size} ${theme} ${language}`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        await page.addInitScript(([theme, language]) => {
          localStorage.setItem('heapwise-theme', theme);
          localStorage.setItem('heapwise-language', language);
        }, [theme, language] as const);
        await page.goto('/');
        await page.locator('.cm-content').waitFor({ state: 'attached' });
        await act(page);
        await page.screenshot({ path: `../screenshots/${scene}-${size}-${theme}-${language}.png` });
      });
    }
  }
}
