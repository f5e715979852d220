import type { Finding } from '@/shared/api/types.gen'

/** A finding is known by the place it is about. */
export const findingId = ({ source }: Pick<Finding, 'source'>) => `${source.start}-${source.end}`
