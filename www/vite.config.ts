// The page is static: `vite build` leaves a folder that any web server can host, from any path.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  base: './',
  server: { host: '127.0.0.1', port: 5173, fs: { allow: ['..'] } },
  preview: { host: '127.0.0.1', port: 4173 },
  worker: { format: 'es' },
  build: { outDir: '../dist', emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: 'index.html', embed: 'embed.html', heapwise: 'src/element.ts' },
      // Other pages name the element's script: its address never changes.
      output: { entryFileNames: ({ name }) => (name === 'heapwise' ? 'heapwise.js' : 'assets/[name]-[hash].js') },
      preserveEntrySignatures: 'allow-extension',
    } },
  test: { include: ['src/**/*.test.ts'] },
});
