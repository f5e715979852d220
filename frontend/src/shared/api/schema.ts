export type Light = 'OVERDUE' | 'DUE_SOON' | 'PENDING' | 'ON_TRACK' | 'CONTINUOUS' | 'COMPLETED' | 'CANCELLED'
export type Role = 'LEAD' | 'COOPERATING' | 'RESPONSIBLE'
export type DeadlineKind = 'FIXED' | 'RELATIVE' | 'ONGOING'
export type Level = 'ALL' | 'CITY' | 'COUNTY'
export type UnitKind =
  'DEPARTMENT' | 'COUNTY_GOVERNMENT' | 'ENTERPRISE' | 'COURT' | 'CENTRAL_AGENCY' | 'COLLECTIVE' | 'VAGUE'
export type Certainty = 'MENDED' | 'INFERRED' | 'UNSURE'

export type LightCounts = {
  overdue: number
  dueSoon: number
  pending: number
  onTrack: number
  continuous: number
  completed: number
  cancelled: number
  total: number
}

export type Span = { start: number; end: number }
export type UnitRef = { id: string; name: string; kind: UnitKind }
export type NoticeRef = { id: string; title: string }
export type PartRef = { number: number; title: string }
export type IndicatorRef = { code: string; name: string }
export type TaskRef = { id: string; number: number; title: string }
export type MeasureRef = { id: string; number: number; text: string }
export type Finding = {
  id: string
  rule: string
  original: string
  reading: string
  explanation: string
  certainty: Certainty
  source: Span
}

export type NoticeSummary = {
  id: string
  title: string
  issuer: string | null
  documentNumber: string | null
  issuedOn: string | null
  publishedOn: string | null
  jurisdiction: { code: string; name: string } | null
  counts: {
    parts: number
    tasks: number
    measures: number
    units: number
    obligations: number
    findings: number
  }
}
export type GroupView = {
  number: number
  indicator: IndicatorRef
  unitsText: string
  taskCount: number
  source: Span
}
export type PartView = { number: number; title: string; source: Span; groups: GroupView[] }
export type NoticeView = NoticeSummary & { parts: PartView[]; findings: Finding[] }

export type IndicatorSummary = {
  code: string
  name: string
  tasks: number
  measures: number
  lights: LightCounts
  obligations: LightCounts
  nextDue: string | null
  upcomingDue: string | null
  leadUnits: UnitRef[]
}

export type Assignment = { unit: UnitRef; role: Role; text: string; source: Span }
export type Trigger = { text: string; occurredOn: string | null }
export type Deadline = {
  id: string
  kind: DeadlineKind
  dueOn: string | null
  level: Level
  part: string | null
  trigger: Trigger | null
  within: string | null
  text: string
  yearInferred: boolean
  source: Span
  finding: Finding | null
  light: Light
  reason: string
}
export type MeasureView = MeasureRef & {
  task: TaskRef
  notice: NoticeRef
  part: PartRef
  indicator: IndicatorRef
  assignments: Assignment[]
  deadlines: Deadline[]
  nextDue: string | null
  upcomingDue: string | null
  light: Light
  rule: string
  reason: string
  lights: LightCounts
  source: Span
}
export type TaskSources = {
  title: Span | null
  practice: Span | null
  units: Span | null
  deadline: Span | null
}
export type TaskView = TaskRef & {
  notice: NoticeRef
  part: PartRef
  indicator: IndicatorRef
  practice: string
  unitsText: string
  deadlineText: string
  measureCount: number
  leadUnits: UnitRef[]
  nextDue: string | null
  upcomingDue: string | null
  light: Light
  lights: LightCounts
  source: Span
  sources: TaskSources
  measures?: MeasureView[] | null
  findings: Finding[]
}
export type DeadlineRow = Deadline & {
  measure: MeasureRef
  task: TaskRef
  indicator: IndicatorRef
  notice: NoticeRef
  units: UnitRef[]
  lights: LightCounts
}
export type ObligationView = {
  id: string
  task: TaskRef
  measure: MeasureRef
  unit: UnitRef
  role: Role
  level: Level
  kind: DeadlineKind
  part: string | null
  dueOn: string | null
  firstDueOn: string | null
  light: Light
  rule: string
  reason: string
  indicator: IndicatorRef
  notice: NoticeRef
}

export type UnitSummary = UnitRef & {
  aliases: string[]
  regionCode: string | null
  jurisdiction: { code: string; name: string } | null
  lead: number
  cooperating: number
  responsible: number
  obligations: LightCounts
  nextDue: string | null
  upcomingDue: string | null
  light: Light | null
  memberCount: number
}
export type UnitView = UnitSummary & {
  members: { unit: UnitRef; obligations: LightCounts }[]
  collectives: UnitRef[]
  indicators: { indicator: IndicatorRef; obligations: LightCounts }[]
}

export type MeasureRow = MeasureRef & {
  task: TaskRef
  indicator: IndicatorRef
  units: UnitRef[]
  nextDue: string | null
  light: Light
  rule: string
  reason: string
}
export type UnitLoad = {
  unit: UnitRef
  lead: number
  cooperating: number
  responsible: number
  obligations: LightCounts
  indicators: { code: string; obligations: LightCounts }[]
}
export type Month = { month: string; lights: LightCounts }
export type DashboardView = {
  asOf: string
  notices: NoticeSummary[]
  totals: {
    tasks: number
    measures: number
    obligations: number
    units: number
    counties: number
    findings: number
  }
  lights: LightCounts
  obligations: LightCounts
  indicators: IndicatorSummary[]
  overdue: MeasureRow[]
  upcoming: MeasureRow[]
  units: UnitLoad[]
  months: Month[]
  pending: LightCounts
  ongoing: LightCounts
}

export type Page<T> = { items: T[]; total: number; page: number; size: number }
