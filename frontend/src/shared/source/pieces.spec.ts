import { describe, expect, it } from 'vitest'
import { joined, linesOf, type Mark } from './pieces'

const text = '标题\n\n  1. 第一条,有“引号”。  \n第420203月底前完成。\n'
const whole = { start: 0, end: text.length }
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const mark = (words: string, kind: Mark['kind'], id = words): Mark => ({ ...at(words), kind, id })
const shown = (marks: Mark[], span = whole) =>
  linesOf(text, span, marks).map(({ pieces }) =>
    pieces.map((piece) => [piece.text, ...piece.marks.map(({ kind }) => kind)].join('|')),
  )

describe('the words of a notice', () => {
  it('keep their lines and lose only blank ones and the space around them', () => {
    expect(shown([])).toEqual([['标题'], ['1. 第一条,有“引号”。'], ['第420203月底前完成。']])
  })

  it('are cut where a mark begins and ends, and nowhere else', () => {
    expect(shown([mark('第一条', 'chosen')])[1]).toEqual(['1. ', '第一条|chosen', ',有“引号”。'])
  })

  it('carry several marks where these overlap', () => {
    const marks = [mark('第420203月底前完成', 'mended'), mark('420203月', 'chosen')]
    expect(shown(marks)[2]).toEqual(['第|mended', '420203月|mended|chosen', '底前完成|mended', '。'])
  })

  it('carry a mark across lines', () => {
    const marks: Mark[] = [{ start: 0, end: at('第一条').end, kind: 'chosen', id: 'x' }]
    expect(shown(marks).slice(0, 2)).toEqual([['标题|chosen'], ['1. 第一条|chosen', ',有“引号”。']])
  })

  it('count UTF-16 units, so a rare character before a mark does not move it', () => {
    const rare = '𠮷野\n目标文字'
    const start = rare.indexOf('目标')
    const [, line] = linesOf(rare, { start: 0, end: rare.length }, [
      { start, end: start + 2, kind: 'chosen', id: 'x' },
    ])
    expect(line!.pieces.map((piece) => piece.text)).toEqual(['目标', '文字'])
  })

  it('show only the part that is asked for', () => {
    expect(shown([], at('第一条'))).toEqual([['第一条']])
  })
})

describe('spans', () => {
  it('are joined over a comma but not over words', () => {
    expect(
      joined([
        { start: 20, end: 24 },
        { start: 0, end: 4 },
        { start: 5, end: 9 },
      ]),
    ).toEqual([
      { start: 0, end: 9 },
      { start: 20, end: 24 },
    ])
  })
})
