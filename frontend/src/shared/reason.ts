import type { Messages } from '@/messages/zh'
import type { Light } from '@/shared/api/types.gen'
import { daysBetween } from './format'

/** The server gives its reasons in Chinese; for readers of another language they follow from light and date. */
export function reasonIn(t: Messages, light: Light, dueOn: string | null, day: string): string {
  const left = dueOn ? daysBetween(day, dueOn) : undefined
  switch (light) {
    case 'OVERDUE':
      return left === undefined ? t.lightTail.OVERDUE : t.reason.overdue(-left)
    case 'DUE_SOON':
    case 'ON_TRACK':
      return left === undefined ? t.lightTail[light] : t.reason.left(left)
    case 'PENDING':
      return t.reason.pending
    case 'CONTINUOUS':
      return t.reason.continuous
    case 'COMPLETED':
      return t.reason.completed
    case 'CANCELLED':
      return t.reason.cancelled
  }
}
