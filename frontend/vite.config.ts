import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const backend = process.env.QINGDAN_API ?? 'http://127.0.0.1:8080'

export default defineConfig({
  base: '/',
  plugins: [vue()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  // A strict content security policy refuses data: scripts and inline styles, so nothing is inlined.
  // What several pages share comes in two files instead of two dozen small ones.
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'vendor', test: /node_modules/ },
            { name: 'shared', test: /src\/(shared|messages\/(zh|messages))/ },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1', proxy: { '/api': backend, '/q': backend } },
  test: { environment: 'happy-dom', include: ['src/**/*.spec.ts'], restoreMocks: true, unstubGlobals: true },
})
