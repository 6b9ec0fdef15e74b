// What the tests share: opening the page, the parts by their accessible names.
import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

export interface Choice {
  language?: 'en' | 'zh-CN';
  theme?: 'light' | 'dark';
}

/** Opens the page with an empty store (unless the context has one) and waits for the editor. */
export async function open(page: Page, { language = 'en', theme = 'light' }: Choice = {}): Promise<void> {
  await page.addInitScript(
    ([language, theme]) => {
      localStorage.setItem('heapwise-language', language);
      localStorage.setItem('heapwise-theme', theme);
    },
    [language, theme] as const,
  );
  await page.goto('/');
  await page.locator('.cm-content[aria-label]').waitFor({ state: 'attached' });
}

export function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

export function region(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

export function program(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Program', exact: true });
}

/** Types a line into the console and waits until it has been answered. */
export async function say(page: Page, line: string): Promise<void> {
  const box = page.getByRole('textbox', { name: 'Console', exact: true });
  const entries = page.locator('hw-console-pane .entry');
  const before = await entries.count();
  await box.fill(line);
  await box.press('Enter');
  await expect(entries).toHaveCount(before + 1);
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with the page as it is. */
export async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`));
}

/** The step that the timeline shows. */
export async function step(page: Page): Promise<number> {
  return Number(await page.getByRole('slider', { name: 'Step', exact: true }).inputValue());
}
