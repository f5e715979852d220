import type { Finding } from '@/shared/api/types.gen'

/** A finding is known by the place it is about. */
export const findingId = ({ source }: Pick<Finding, 'source'>) => `${source.start}-${source.end}`

/** Why a place was read so: the explanation without the reading that stands beside it already. */
export function because(explanation: string): string {
  return explanation.replace(/^原文“[^”]*”[^“]*读作“[^”]*”[：，。]/, '')
}
