// The playground as a new user meets it.
import { expect, test } from '@playwright/test';

test('opens', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText('Heapwise').first()).toBeVisible();
});
