import type { Span } from '@/shared/api/types.gen'

/** A stretch of the source that is marked: chosen by the reader, mended by the machine, or leading somewhere. */
export type Mark = Span & { kind: 'chosen' | 'mended' | 'task' | 'heading'; id: string }

/** A run of characters that carry the same marks; start is where it stands in the whole text. */
export type Piece = { text: string; start: number; marks: Mark[] }

export type Line = { start: number; pieces: Piece[] }

/**
 * Cuts a part of the source into lines and each line where a mark begins or ends. Nothing is added, nothing lost
 * but blank lines and the space around a line. Offsets count UTF-16 units, as JavaScript strings do.
 */
export function linesOf(text: string, span: Span, marks: Mark[]): Line[] {
  const lines: Line[] = []
  let start = span.start
  for (const raw of text.slice(span.start, span.end).split('\n')) {
    const trimmed = raw.trim()
    const at = start + raw.indexOf(trimmed)
    if (trimmed !== '') lines.push({ start: at, pieces: cut(text, at, at + trimmed.length, marks) })
    start += raw.length + 1
  }
  return lines
}

function cut(text: string, start: number, end: number, marks: Mark[]): Piece[] {
  const here = marks.filter((mark) => mark.start < end && mark.end > start)
  const edges = new Set([start, end])
  for (const mark of here) {
    edges.add(Math.max(start, mark.start))
    edges.add(Math.min(end, mark.end))
  }
  const sorted = [...edges].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((from, i) => {
    const to = sorted[i + 1]!
    return {
      text: text.slice(from, to),
      start: from,
      marks: here.filter((mark) => mark.start <= from && mark.end >= to),
    }
  })
}

/** Spans in reading order, joined where no more than a few characters (a comma, 牵头) lie between them. */
export function joined(spans: Span[], gap = 3): Span[] {
  const result: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && span.start - last.end <= gap) last.end = Math.max(last.end, span.end)
    else result.push({ ...span })
  }
  return result
}
