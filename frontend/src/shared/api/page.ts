import type { Page as AnyPage } from './types.gen'

/** One page of a list. */
export type Page<T> = Omit<AnyPage, 'items'> & { items: T[] }
