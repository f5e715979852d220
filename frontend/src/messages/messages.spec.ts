import { describe, expect, it } from 'vitest'
import { en } from './en'
import { zh } from './zh'

type Tree = { [key: string]: unknown }

function paths(tree: Tree, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? paths(value as Tree, `${prefix}${key}.`)
      : [`${prefix}${key}`],
  )
}

describe('messages', () => {
  it('exist in English wherever they exist in Chinese', () => {
    expect(paths(en)).toEqual(expect.arrayContaining(paths(zh)))
  })
})
