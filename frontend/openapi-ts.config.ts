import { defineConfig } from '@hey-api/openapi-ts'

export default defineConfig({
  input: '../openapi.yaml',
  output: { path: 'src/shared/api', clean: false, entryFile: false },
  plugins: ['@hey-api/typescript'],
})
