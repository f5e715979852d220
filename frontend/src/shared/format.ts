export type Language = 'zh' | 'en'

/** 2020年1月15日, 15 January 2020; whatever is no date comes back as it is. */
export function longDate(iso: string, language: Language): string {
  const date = parse(iso)
  if (!date) return iso
  const [year, month, day] = date
  return language === 'zh' ? `${year}年${month}月${day}日` : `${day} ${english(month, 'long')} ${year}`
}

/** 2020年3月, March 2020. */
export function longMonth(month: string, language: Language): string {
  const date = parse(`${month}-01`)
  if (!date) return month
  return language === 'zh' ? `${date[0]}年${date[1]}月` : `${english(date[1], 'long')} ${date[0]}`
}

/** 3月, Mar. */
export function shortMonth(month: number, language: Language): string {
  return language === 'zh' ? `${month}月` : english(month, 'short')
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** The first and the last day of a month, as filters want them. */
export function monthRange(month: string): { dueFrom: string; dueTo: string } {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate()
  return { dueFrom: `${month}-01`, dueTo: `${month}-${last}` }
}

/** What a notice is about: the title without "某某关于印发…的通知". */
export function shortTitle(title: string): string {
  return /关于印发[《“]?(.+?)[》”]?的通知$/.exec(title)?.[1] ?? title
}

export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole)
}

function parse(iso: string): [number, number, number] | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : undefined
}

function english(month: number, length: 'long' | 'short'): string {
  return new Intl.DateTimeFormat('en-GB', { month: length, timeZone: 'UTC' }).format(
    Date.UTC(2020, month - 1),
  )
}
