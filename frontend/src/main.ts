import { PiniaColada } from '@pinia/colada'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { router } from './router'
import { applySettings } from './shared/settings'
import './styles/tokens.css'
import './styles/base.css'
import './styles/table.css'
import './styles/print.css'

applySettings()
createApp(App).use(createPinia()).use(PiniaColada).use(router).mount('#app')
