// Programs that read: they wait, go on with what is typed, step by step or to their end, and can be told that it is all.
import { expect, test } from '@playwright/test';
import { button, findings, open, program, region, step } from './helpers';

const greeting = '#include <stdio.h>\nint main(void) {\n  char name[32];\n  int c, more = 0;\n  printf("Name? ");\n  scanf("%31s", name);\n  printf("Hello %s\\n", name);\n  while ((c = getchar()) != EOF)\n    more++;\n  printf("%d more\\n", more);\n  return 0;\n}\n';

test('a program waits, goes on with what is typed, and finds the end', async ({ page }) => {
  await open(page);
  await program(page).fill(greeting);
  await button(page, 'Run').click();
  const output = region(page, 'Output');
  const line = page.getByRole('textbox', { name: 'Standard input' });
  await expect(line).toBeFocused();
  await expect(region(page, 'Problems')).toContainText('None');
  await expect(page.locator('.cm-next')).toContainText('scanf');
  expect(await findings(page)).toEqual([]);
  await line.fill('Ann');
  await line.press('Enter');
  await expect(output).toContainText('Hello Ann');
  await expect(line).toBeFocused();
  await line.fill('xy');
  await button(page, 'Send').click();
  await expect(output.locator('kbd')).toHaveText(['Ann\n', 'xy\n']);
  await expect(line).toBeFocused();
  await button(page, 'No more').click();
  await expect(output).toContainText('4 more');
  await expect(output).toContainText('status 0');
  await expect(line).toHaveCount(0);
  // Back in time nobody has typed yet.
  await button(page, 'To start').click();
  await expect(output.locator('kbd')).toHaveCount(0);
  // Another run asks again.
  await button(page, 'Run').click();
  await expect(line).toBeFocused();
});

test('after input one step is done when one was asked for', async ({ page }) => {
  await open(page);
  await program(page).fill('#include <stdio.h>\nint main(void) {\n  int x = 1;\n  scanf("%d", &x);\n  x = x + 1;\n  return x;\n}\n');
  for (let count = 0; count < 2; count++) await button(page, 'Step').click();
  const line = page.getByRole('textbox', { name: 'Standard input' });
  await line.fill('41');
  await line.press('Enter');
  await expect.poll(() => step(page)).toBe(2);
  await expect(region(page, 'Stack')).toContainText('int x = 41');
  await button(page, 'Step').click();
  await expect(region(page, 'Stack')).toContainText('int x = 42');
  await button(page, 'Step back').click();
  await button(page, 'Step back').click();
  await expect(region(page, 'Stack')).toContainText('int x = 1');
});

test('a line of the console cannot wait', async ({ page }) => {
  await open(page);
  const box = page.getByRole('textbox', { name: 'Console', exact: true });
  await box.fill('getchar();');
  await box.press('Enter');
  await expect(page.locator('hw-console-pane .entry')).toContainText('cannot wait for standard input');
});

test('the lab serves what the program did with its input and its console lines', async ({ page }) => {
  await open(page);
  await program(page).fill('#include <stdio.h>\n#include <stdlib.h>\nint main(void) {\n  int n = 0;\n  scanf("%d", &n);\n  for (int i = 0; i < n; i++) free(malloc(100));\n  return 0;\n}\n');
  await button(page, 'Run').click();
  const line = page.getByRole('textbox', { name: 'Standard input' });
  await line.fill('7');
  await line.press('Enter');
  await expect(region(page, 'Output')).toContainText('status 0');
  // 14 of the loop, and the buffer of standard input.
  await button(page, 'Lab').click();
  await expect(page.getByRole('heading', { name: 'the program in the editor: 15 operations' })).toBeVisible();
  await button(page, 'Back to the program').click();
  await button(page, 'Step back').click();
  const box = page.getByRole('textbox', { name: 'Console', exact: true });
  await box.fill('malloc(5);');
  await box.press('Enter');
  await expect(page.locator('hw-console-pane .entry')).toHaveCount(1);
  await button(page, 'Lab').click();
  await expect(page.getByRole('heading', { name: 'the program in the editor: 16 operations' })).toBeVisible();
});
