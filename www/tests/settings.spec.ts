// What a program's settings do to its next run.
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { button, open, program, region } from './helpers';

async function choose(page: Page, setting: string, value: string): Promise<void> {
  await button(page, 'Settings').click();
  await page.getByLabel(setting).selectOption(value);
  await page.keyboard.press('Escape');
}

test('data model, heap limit, failures on purpose and the allocator count from the next run', async ({ page }) => {
  await open(page);
  await program(page).fill(
    '#include <stdio.h>\n#include <stdlib.h>\nint main(void) {\n  char *a = malloc(20), *b = malloc(200000);\n  printf("long %d, %s, %s\\n", (int)sizeof(long), a ? "small" : "no small", b ? "large" : "no large");\n  free(b);\n  free(a);\n  return 0;\n}\n',
  );
  const output = region(page, 'Output');
  await button(page, 'Run').click();
  await expect(output).toContainText('long 8, small, large');
  await choose(page, 'Sizes', 'ilp32');
  await button(page, 'Run').click();
  await expect(output).toContainText('long 4, small, large');
  await choose(page, 'Sizes', 'lp64');
  await choose(page, 'Heap limit', '65536');
  await choose(page, 'Allocator behind', 'first-fit');
  await button(page, 'Run').click();
  await expect(output).toContainText('long 8, small, no large');
  await choose(page, 'Heap limit', '0');
  await choose(page, 'Make allocations fail', '1');
  await button(page, 'Run').click();
  await expect(output).toContainText('long 8, no small, large');
});

test('settings that are not the usual ones stand in view, and lead to where they are changed', async ({ page }) => {
  await open(page);
  const unusual = page.locator('header .unusual');
  await expect(unusual).toHaveCount(0);
  await button(page, 'Settings').click();
  await page.getByLabel('Sizes').selectOption('ilp32');
  await page.getByLabel('Make allocations fail').selectOption('every:2');
  await page.keyboard.press('Escape');
  await expect(unusual).toHaveText('32 bits · allocations fail');
  await unusual.click();
  await page.getByLabel('Sizes').selectOption('lp64');
  await page.getByLabel('Make allocations fail').selectOption('');
  await page.keyboard.press('Escape');
  await expect(unusual).toHaveCount(0);
});
