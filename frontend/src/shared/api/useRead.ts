import { useQuery, type UseQueryReturn } from '@pinia/colada'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { useAsOf } from '@/shared/asOf'
import { get, getText, type Query } from './http'

export type Read<T> = UseQueryReturn<T, Error, T | undefined>

/** Reads a resource as it stood on the day the address names, and again when address or day change. */
export function useRead<T>(path: MaybeRefOrGetter<string>, query: MaybeRefOrGetter<Query> = {}): Read<T> {
  const { asOf } = useAsOf()
  const asked = (): Query => ({ ...toValue(query), asOf: asOf.value })
  return useQuery({
    key: () => [toValue(path), { ...asked() }],
    query: ({ signal }) => get<T>(toValue(path), asked(), signal),
    placeholderData: (previous: T | undefined) => previous,
  }) as Read<T>
}

/** Reads what does not change with the day: notices and what was found in them. */
export function useStored<T>(path: MaybeRefOrGetter<string>, query: MaybeRefOrGetter<Query> = {}): Read<T> {
  return useQuery({
    key: () => [toValue(path), { ...toValue(query) }],
    query: ({ signal }) => get<T>(toValue(path), toValue(query), signal),
  }) as Read<T>
}

/** The stored words of a notice: they never change. */
export function useNoticeText(id: MaybeRefOrGetter<string | undefined>): Read<string> {
  return useQuery({
    key: () => ['notice-text', toValue(id) ?? ''],
    query: ({ signal }) => getText(`/notices/${toValue(id)}/text`, signal),
    enabled: () => toValue(id) !== undefined,
    staleTime: Infinity,
  }) as Read<string>
}
