import type { Span, Task } from '@/shared/api/types.gen'
import { findingId } from '@/shared/source/finding'
import { joined } from '@/shared/source/pieces'

/** What of the task is chosen, by the id in the address, and which words of the notice that is. */
export type Chosen = { spans: Span[]; measure?: number; finding?: string }

export function chosenIn(task: Task, id: string | undefined): Chosen {
  if (id === 'practice') return { spans: task.sources.practice ? [task.sources.practice] : [] }
  for (const measure of task.measures ?? []) {
    if (measure.id === id) {
      const parts = [...measure.assignments, ...measure.deadlines].map(({ source }) => source)
      return { spans: [measure.source, ...joined(parts)], measure: measure.number }
    }
    const deadline = measure.deadlines.find((d) => d.id === id)
    if (deadline) {
      return {
        spans: [deadline.source],
        measure: measure.number,
        finding: deadline.finding ? findingId(deadline.finding) : undefined,
      }
    }
  }
  return { spans: [] }
}
