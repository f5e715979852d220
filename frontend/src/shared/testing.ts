import { PiniaColada } from '@pinia/colada'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import axe from 'axe-core'
import { createPinia } from 'pinia'
import { vi } from 'vitest'
import type { Component } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import type { LightCounts } from './api/types.gen'

type Answers = Record<string, unknown>

export const json = (body: unknown, status = 200) =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), {
    status,
    headers: { 'content-type': status === 200 ? 'application/json' : 'application/problem+json' },
  })

export const page = <T>(...items: T[]) => ({ items, total: items.length, page: 0, size: 50 })

export function counts(some: Partial<LightCounts> = {}): LightCounts {
  const lights = {
    overdue: 0,
    dueSoon: 0,
    pending: 0,
    onTrack: 0,
    continuous: 0,
    completed: 0,
    cancelled: 0,
    ...some,
  }
  return { ...lights, total: Object.values(lights).reduce((a, b) => a + b, 0) }
}

/** Mounts a page at an address, with a server that answers by path (a Response as it is, anything else as JSON). */
export async function visit(
  component: Component,
  address: string,
  answers: Answers,
  props: Record<string, unknown> = {},
) {
  const asked: string[] = []
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url)
    const path = url.replace('/api/v1', '').replace(/\?.*/, '')
    const answer = answers[path] ?? page()
    return Promise.resolve(answer instanceof Response ? answer.clone() : json(answer))
  })
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:path(.*)*', component }],
  })
  await router.push(address)
  const wrapper: VueWrapper = mount(component, {
    attachTo: document.body.appendChild(document.createElement('main')),
    props,
    global: { plugins: [createPinia(), PiniaColada, router] },
  })
  await flushPromises()
  return { wrapper, router, asked }
}

/** Axe on what is mounted; landmarks are the shell's, colours are for a real browser. */
export async function axeFindings(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
}
