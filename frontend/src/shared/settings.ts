import { reactive, watch } from 'vue'
import type { Language } from './format'

export const TEXT_SIZES = ['normal', 'large', 'larger'] as const
export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const

type Settings = {
  text: (typeof TEXT_SIZES)[number]
  theme: (typeof THEMES)[number]
  language: Language
}

const KEY = 'qingdan.settings'

/** How this reader wants to see things; kept in the browser and nowhere else. */
export const settings = reactive<Settings>({ text: 'normal', theme: 'auto', language: 'zh', ...kept() })

export function applySettings(root: HTMLElement = document.documentElement) {
  watch(
    settings,
    ({ text, theme, language }) => {
      root.dataset.text = text
      root.dataset.theme = theme
      root.lang = language === 'zh' ? 'zh-CN' : 'en'
      keep()
    },
    { immediate: true },
  )
}

function kept(): Partial<Settings> {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Settings>
    return {
      ...(TEXT_SIZES.includes(stored.text as Settings['text']) && { text: stored.text }),
      ...(THEMES.includes(stored.theme as Settings['theme']) && { theme: stored.theme }),
      ...((stored.language === 'zh' || stored.language === 'en') && { language: stored.language }),
    }
  } catch {
    return {}
  }
}

function keep() {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings))
  } catch {
    // A browser that keeps nothing still shows everything.
  }
}
