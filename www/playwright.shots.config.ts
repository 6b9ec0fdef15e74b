// Takes the screenshots of the set scenes, over the built page.
import { defineConfig } from '@playwright/test';

const chromium = process.env['HEAPWISE_CHROMIUM'];
const root = typeof process.getuid === 'function' && process.getuid() === 0;

export default defineConfig({
  testDir: 'shots',
  outputDir: '../target/page-tests',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: true,
  workers: 2,
  reporter: 'line',
  use: {
    baseURL: 'http://127.0.0.1:4173',
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    launchOptions: { ...(chromium ? { executablePath: chromium } : {}), args: root ? ['--no-sandbox'] : [] },
  },
  webServer: { command: 'npm run --silent preview', url: 'http://127.0.0.1:4173', reuseExistingServer: false },
});
