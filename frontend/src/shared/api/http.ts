import type { Problem } from './types.gen'

export type Query = Record<string, string | number | undefined>

/** What the server says when it refuses; something between it and us may say less. */
type Refusal = Pick<Problem, 'status' | 'title'> & Partial<Problem>

/** What the server answered when it refused, in its own words. */
export class ApiError extends Error {
  constructor(readonly problem: Refusal) {
    super(problem.detail ?? problem.title)
  }
}

/** Where the API lives: the page's own origin unless index.html names another. */
export function apiBase(): string {
  const named = document.querySelector<HTMLMetaElement>('meta[name="qingdan-api-base"]')?.content ?? ''
  return named.replace(/\/+$/, '')
}

export function urlOf(path: string, query: Query = {}): string {
  const params = Object.entries(query).flatMap(([k, v]) =>
    v === undefined || v === '' ? [] : [[k, String(v)]],
  )
  return `${apiBase()}/api/v1${path}${params.length > 0 ? `?${new URLSearchParams(params)}` : ''}`
}

export async function get<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
  return (await (await send(urlOf(path, query), 'application/json', signal)).json()) as T
}

export async function getText(path: string, signal?: AbortSignal): Promise<string> {
  return (await send(urlOf(path), 'text/plain', signal)).text()
}

async function send(url: string, accept: string, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(url, { headers: { accept }, signal })
  if (!response.ok) throw new ApiError(await problemOf(response))
  return response
}

async function problemOf(response: Response): Promise<Refusal> {
  const json = response.headers.get('content-type')?.includes('json')
  return json
    ? ((await response.json()) as Refusal)
    : { status: response.status, title: response.statusText || `HTTP ${response.status}` }
}
