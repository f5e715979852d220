import { shallowRef, watch, type Ref } from 'vue'
import { settings } from '@/shared/settings'
import { zh, type Messages } from './zh'

const messages = shallowRef<Messages>(zh)

watch(
  () => settings.language,
  async (language) => {
    messages.value = language === 'en' ? (await import('./en')).en : zh
  },
  { immediate: true },
)

/** The texts in the reader's language; English is loaded when somebody asks for it. */
export function useMessages(): Readonly<Ref<Messages>> {
  return messages
}
