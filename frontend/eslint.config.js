import { defineConfigWithVueTs, vueTsConfigs } from '@vue/eslint-config-typescript'
import vue from 'eslint-plugin-vue'
import a11y from 'eslint-plugin-vuejs-accessibility'

const features = ['dashboard', 'indicators', 'tasks', 'units', 'deadlines', 'notices', 'about']

/** A feature knows shared code and itself, never another feature. */
const borders = features.map((feature) => ({
  files: [`src/features/${feature}/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [{ group: ['@/features/*', '../*'], message: 'A feature never imports another feature.' }],
      },
    ],
  },
}))

export default defineConfigWithVueTs(
  { ignores: ['dist', 'node_modules', 'test-results', 'playwright-report', 'src/shared/api/types.gen.ts'] },
  vue.configs['flat/recommended'],
  a11y.configs['flat/recommended'],
  vueTsConfigs.recommended,
  {
    rules: {
      'max-lines': ['error', { max: 200 }],
      'vue/multi-word-component-names': 'off',
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/first-attribute-linebreak': 'off',
      'vue/require-default-prop': 'off',
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
    },
  },
  { files: ['**/*.vue'], rules: { 'max-lines': ['error', { max: 150 }] } },
  {
    files: ['src/messages/*.ts', 'src/**/*.spec.ts', 'e2e/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['src/shared/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['@/features/*'], message: 'Shared code knows no feature.' }] },
      ],
    },
  },
  ...borders,
)
