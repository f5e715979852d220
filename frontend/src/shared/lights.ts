import type { Light, LightCounts } from '@/shared/api/types.gen'

type Style = { key: Exclude<keyof LightCounts, 'total'>; tone: string; shape: string }

/** Worst first: the order in which lights are named. Each has a colour, a shape and (in the messages) a word. */
export const LIGHTS: Record<Light, Style> = {
  OVERDUE: { key: 'overdue', tone: 'overdue', shape: 'M5 .5 9.8 9.2H.2z' },
  DUE_SOON: { key: 'dueSoon', tone: 'soon', shape: 'M5 0 10 5 5 10 0 5z' },
  PENDING: { key: 'pending', tone: 'pend', shape: 'M1 1h3v8H1zM6 1h3v8H6z' },
  ON_TRACK: { key: 'onTrack', tone: 'track', shape: 'M5 .6a4.4 4.4 0 1 1 0 8.8 4.4 4.4 0 0 1 0-8.8z' },
  CONTINUOUS: { key: 'continuous', tone: 'cont', shape: 'M0 4h6V1l4 4-4 4V6H0z' },
  COMPLETED: {
    key: 'completed',
    tone: 'done',
    shape: 'M3.8 8.8.4 5.4l1.4-1.4 2 2L8.3 1.5l1.4 1.4z',
  },
  CANCELLED: {
    key: 'cancelled',
    tone: 'gone',
    shape: 'M1.6.2 5 3.6 8.4.2l1.4 1.4L6.4 5l3.4 3.4-1.4 1.4L5 6.4 1.6 9.8.2 8.4 3.6 5 .2 1.6z',
  },
}

export const WORST_FIRST = Object.keys(LIGHTS) as Light[]

/** In bars: what is done first, what is overdue last. */
export const IN_BARS: Light[] = [
  'COMPLETED',
  'CANCELLED',
  'ON_TRACK',
  'CONTINUOUS',
  'PENDING',
  'DUE_SOON',
  'OVERDUE',
]

export type Share = { light: Light; count: number }

export const countOf = (counts: LightCounts, light: Light) => counts[LIGHTS[light].key]

export function shares(counts: LightCounts, order: Light[]): Share[] {
  return order.map((light) => ({ light, count: countOf(counts, light) })).filter(({ count }) => count > 0)
}
