// End-to-end tests in a real Chromium, over the built page.
import { defineConfig } from '@playwright/test';

const chromium = process.env['HEAPWISE_CHROMIUM'];
// A port of this run's own: several checkouts may test at the same time. Workers inherit it.
const port = (process.env['HEAPWISE_PORT'] ??= String(20_000 + (process.pid % 10_000)));
const address = `http://127.0.0.1:${port}`;
const root = typeof process.getuid === 'function' && process.getuid() === 0;

export default defineConfig({
  testDir: 'tests',
  outputDir: '../target/page-tests',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: true,
  workers: 2,
  reporter: 'line',
  use: {
    baseURL: address,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    launchOptions: { ...(chromium ? { executablePath: chromium } : {}), args: root ? ['--no-sandbox'] : [] },
  },
  webServer: { command: `npm run --silent preview -- --port ${port} --strictPort`, url: address, reuseExistingServer: false },
});
