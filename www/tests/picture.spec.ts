// What the picture can be asked: where a block came from, where a call stands, which pointer leads where.
import { expect, test } from '@playwright/test';
import { button, open, program, region, say, step } from './helpers';

const blocks = '#include <stdlib.h>\nint main(void) {\n  int *p = malloc(16);\n  int *q = malloc(40);\n  *p = 1;\n  *q = 2;\n  free(p);\n  return 0;\n}\n';

test('a block leads to the moment it was given out or freed, a call to its line', async ({ page }) => {
  await open(page);
  await program(page).fill(blocks);
  await button(page, 'Run').click();
  const heap = region(page, 'Heap');
  await heap.getByRole('button', { name: /^free, in the tcache.*freed in line 7: Go to step 5$/ }).click();
  await expect.poll(() => step(page)).toBe(5);
  await button(page, 'To start').click();
  for (let count = 0; count < 3; count++) await button(page, 'Step').click();
  const birth = heap.getByRole('button', { name: /^malloc · 40 B, line 4/ });
  await birth.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => step(page)).toBe(2);
  await expect(region(page, 'Explanation')).toContainText('40 bytes');
  await region(page, 'Stack').getByRole('button', { name: 'main(): Go to line 5' }).click();
  await expect(program(page)).toBeFocused();
});

test('lines are named with their file where there are several', async ({ page }) => {
  await open(page);
  await program(page).fill('#include <stdlib.h>\nint *make(void);\nint main(void) {\n  int *p = make();\n  *p = 3;\n  free(p);\n  return 0;\n}\n');
  await button(page, 'New file').click();
  await page.getByRole('textbox', { name: 'File name' }).fill('make.c');
  await button(page, 'Create').click();
  await program(page).fill('#include <stdlib.h>\nint *make(void) { return malloc(4); }\n');
  await button(page, 'Run').click();
  await expect(region(page, 'Heap').getByRole('button', { name: /freed in main\.c, line 6/ })).toBeVisible();
  await button(page, 'Step back').click();
  await button(page, 'Step back').click();
  await expect(region(page, 'Heap').getByRole('button', { name: /^malloc · 4 B, make\.c, line 2/ })).toBeVisible();
  await expect(region(page, 'Stack').getByRole('button', { name: /^main\(\)/ })).toContainText('main.c, line 6');
});

test('the mouse on a pointer brings out its arrow and what it points to', async ({ page }) => {
  await open(page);
  await program(page).fill(blocks);
  for (let count = 0; count < 4; count++) await page.keyboard.press('F11');
  await expect.poll(() => step(page)).toBe(4);
  const arrows = page.locator('hw-memory-view .arrow');
  await expect(arrows).toHaveCount(2);
  await page.locator('hw-memory-view .stack .cell.value', { has: page.locator('title', { hasText: /^int \* q = / }) }).hover();
  await expect(page.locator('hw-memory-view .arrow.lit')).toHaveCount(1);
  await expect(page.locator('hw-memory-view .heap .cell.tied')).toHaveCount(1);
  await page.locator('hw-memory-view h2').first().hover();
  await expect(page.locator('hw-memory-view .arrow.lit')).toHaveCount(0);
});

test('strings are told at their cells', async ({ page }) => {
  await open(page);
  await program(page).fill('int main(void) {\n  char word[6] = "a b";\n  const char *text = "hi";\n  return word[0] + text[0];\n}\n');
  for (let count = 0; count < 2; count++) await page.keyboard.press('F11');
  await expect.poll(() => step(page)).toBe(2);
  await expect(page.locator('hw-memory-view .stack .cell-text').filter({ hasText: /^(a|␣|b|\\0)$/ })).toHaveText(['a', '␣', 'b', '\\0', '\\0', '\\0']);
  await expect(page.locator('hw-memory-view .globals .name')).toContainText('"hi"');
});

test('on a phone the line that runs next is told, mistakes come to the front, and nothing is cut', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  await program(page).fill(blocks);
  await button(page, 'Step').click();
  await expect(region(page, 'Explanation')).toContainText('int *q = malloc(40);');
  await button(page, 'Run').click();
  await expect(region(page, 'Memory')).toContainText('free, in the tcache · 32 B');
  await page.getByRole('navigation').getByRole('button', { name: 'Program' }).click();
  await program(page).fill(blocks.replace('40)', '40'));
  await button(page, 'Run').click();
  await expect(region(page, 'Problems')).toBeVisible();
  await region(page, 'Problems').getByRole('button', { name: /^Fix it/ }).first().click();
  await expect(region(page, 'Problems')).toContainText('None');
});

test('the bytes at which it went wrong are marked and in view, however long the words above are', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await open(page);
  for (const line of ['int *p = (int*)malloc(64);', 'free(p);', 'p[0];']) await say(page, line);
  const struck = page.locator('hw-memory-view .cell.struck');
  await expect(struck).toHaveCount(1);
  await expect(struck).toBeInViewport({ ratio: 1 });
  await button(page, 'Step back').click();
  await expect(struck).toHaveCount(0);
  // Over the end of one block, into the next one's header: what lies there is marked.
  await program(page).fill('#include <stdlib.h>\nint main(void) {\n  char *p = malloc(24), *q = malloc(8);\n  p[24] = 1;\n  return *q;\n}\n');
  await button(page, 'Run').click();
  await expect(page.locator('hw-memory-view .cell.header.struck')).toHaveCount(1);
  await expect(page.locator('hw-memory-view .cell.header.struck')).toBeInViewport({ ratio: 1 });
});

test('on a projector, where the picture is drawn larger, a click hits what it is over', async ({ page }) => {
  await page.setViewportSize({ width: 2560, height: 1440 });
  await open(page);
  await program(page).fill(blocks.replace('return 0;', 'int many[200] = {0};\n  return many[7];'));
  for (let count = 0; count < 6; count++) await page.keyboard.press('F11');
  await expect.poll(() => step(page)).toBe(6);
  expect(await page.locator('hw-memory-view .canvas').evaluate((canvas) => getComputedStyle(canvas).zoom)).toBe('1.2');
  // By the place on the screen, as a mouse does.
  const press = async (name: RegExp): Promise<void> => {
    const box = await page.locator('hw-memory-view').getByRole('button', { name }).boundingBox();
    if (!box) throw new Error('not drawn');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  };
  await press(/^Show more of many/);
  await expect(page.locator('hw-memory-view').getByRole('button', { name: /^Show less of many/ })).toBeVisible();
  await press(/^malloc · 40 B, line 4/);
  await expect.poll(() => step(page)).toBe(2);
  await press(/^main\(\): Go to line/);
  await expect(program(page)).toBeFocused();
});
