import type { Notice, Task } from '@/shared/api/types.gen'
import { findingId } from '@/shared/source/finding'
import type { Mark } from '@/shared/source/pieces'

export const partId = (part: number) => `part-${part}`
export const groupId = (part: number, group: number) => `group-${part}-${group}`

/** What is marked in the whole text: headings to jump to, titles that lead to their task, mended places. */
export function marksOf(notice: Notice, tasks: Task[]): Mark[] {
  return [
    ...notice.parts.flatMap((part): Mark[] => [
      { ...firstLine(part.source), kind: 'heading', id: partId(part.number) },
      ...part.groups.map((group): Mark => ({
        ...firstLine(group.source),
        kind: 'heading',
        id: groupId(part.number, group.number),
      })),
    ]),
    ...tasks.map((task): Mark => ({ ...task.sources.title, kind: 'task', id: task.id })),
    ...notice.findings.map((finding): Mark => ({
      ...finding.source,
      kind: 'mended',
      id: findingId(finding),
    })),
  ]
}

/** A heading is where its span begins; what the span holds besides is not set as one. */
function firstLine({ start }: { start: number }) {
  return { start, end: start + 1 }
}
