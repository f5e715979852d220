/**
 * What answering costs, side by side in one run: every row is compared with a static file that the same process serves.
 * One process keeps answers in memory as usual; the other is told to keep none, so it works out each of them.
 */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { freshData, remove, start } from './service.mjs'
import { CONNECTIONS, wrk } from './wrk.mjs'

const SECONDS = Number(process.env.BENCH_SECONDS || 8)
const WARM_UP = Math.max(2, Math.round(SECONDS / 4))
const STARTS = 5
const OUT = process.env.OUT
const ASSETS = fileURLToPath(new URL('../frontend/dist/assets/', import.meta.url))
const LIST = '/api/v1/tasks?size=100'

/** The built asset whose size is nearest to the list's, so that the comparison is about work and not about bytes. */
function assetOfAbout(size) {
  const distance = (name) => Math.abs(statSync(ASSETS + name).size - size)
  return readdirSync(ASSETS).sort((a, b) => distance(a) - distance(b))[0]
}

function insist(condition, message) {
  if (!condition) throw new Error(message)
}

async function fetched(service, path, headers = {}) {
  const response = await fetch(service.url + path, { headers: { 'Accept-Encoding': 'identity', ...headers } })
  return { status: response.status, etag: response.headers.get('etag'), body: Buffer.from(await response.arrayBuffer()) }
}

/** What both processes must answer before anything is measured. */
async function check(service) {
  const list = await fetched(service, LIST)
  const ledger = JSON.parse(list.body)
  insist(list.status === 200 && ledger.total > 0 && ledger.items.length === ledger.total, `${LIST} is not the whole list`)
  const asset = assetOfAbout(list.body.length)
  const task = `/api/v1/tasks/${ledger.items[Math.floor(ledger.total / 2)].id}`
  const [file, one, dashboard] = [await fetched(service, `/assets/${asset}`), await fetched(service, task), await fetched(service, '/api/v1/dashboard')]
  insist(file.status === 200 && file.body.equals(readFileSync(ASSETS + asset)), `/assets/${asset} is not the built file`)
  insist(one.status === 200 && JSON.parse(one.body).measures.length > 0, `${task} is not a task with its measures`)
  insist(dashboard.status === 200 && dashboard.body.length > 1000, 'the dashboard is empty')
  const known = { 'If-None-Match': list.etag }
  const unchanged = await fetched(service, LIST, known)
  insist(unchanged.status === 304 && unchanged.body.length === 0, 'a list that has not changed is not answered with 304')
  return {
    tasks: ledger.total,
    cases: {
      file: { path: `/assets/${asset}`, bytes: file.body.length },
      list: { path: LIST, bytes: list.body.length },
      unchanged: { path: LIST, bytes: 0, headers: known },
      task: { path: task, bytes: one.body.length },
      dashboard: { path: '/api/v1/dashboard', bytes: dashboard.body.length },
    },
  }
}

async function measure(label, service, { path, bytes, headers }) {
  process.stderr.write(`  ${label} …\n`)
  await wrk(service.url + path, WARM_UP, headers)
  const before = service.cpuSeconds()
  const result = await wrk(service.url + path, SECONDS, headers)
  const cpu = ((service.cpuSeconds() - before) / result.requests) * 1000
  const after = await fetched(service, path, headers)
  insist(after.body.length === bytes, `${path} answered ${after.body.length} bytes after the run, ${bytes} before`)
  return { label, bytes, cpu, ...result }
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]

async function starts(data) {
  const times = []
  for (let i = 0; i < STARTS; i++) {
    const service = await start(data)
    times.push(service.startedIn)
    await service.stop()
  }
  return times
}

function table(rows, base) {
  const cells = rows.map((row) => [
    row.label,
    String(row.bytes),
    row.perSecond.toFixed(0),
    row.p50.toFixed(2),
    row.p99.toFixed(2),
    row.cpu.toFixed(3),
    `${(row.cpu / base.cpu).toFixed(2)} ×`,
  ])
  const head = ['answer', 'bytes', 'req/s', 'p50 ms', 'p99 ms', 'CPU-s/1000', 'CPU to the file']
  const widths = head.map((name, i) => Math.max(name.length, ...cells.map((row) => row[i].length)))
  const line = (row) => `| ${row.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join(' | ')} |`
  const rule = `| ${widths.map((width, i) => (i ? '-'.repeat(width - 1) + ':' : '-'.repeat(width))).join(' | ')} |`
  return [line(head), rule, ...cells.map(line)].join('\n')
}

const folders = [freshData(), freshData()]
const running = []
try {
  const loadBefore = loadavg()[0]
  process.stderr.write('Starting the service twice: with answers in memory, and with none\n')
  for (const [data, ...options] of [[folders[0]], [folders[1], '-Dqingdan.answers-memory=0']]) {
    running.push(await start(data, ...options))
  }
  const [kept, fresh] = running
  const firstStart = kept.startedIn
  const { tasks, cases } = await check(kept)
  insist((await check(fresh)).tasks === tasks, 'the two processes disagree')

  const plan = [
    ['static file', kept, cases.file],
    [`list of ${tasks}, from memory`, kept, cases.list],
    [`list of ${tasks}, unchanged (304)`, kept, cases.unchanged],
    ['one task, from memory', kept, cases.task],
    ['dashboard, from memory', kept, cases.dashboard],
    [`list of ${tasks}, worked out`, fresh, cases.list],
    ['one task, worked out', fresh, cases.task],
    ['dashboard, worked out', fresh, cases.dashboard],
    ['static file, again', kept, cases.file],
  ]
  process.stderr.write('Warming up\n')
  for (const [, service, { path, headers }] of plan) await wrk(service.url + path, SECONDS, headers)
  const rows = []
  for (const [label, service, asked] of plan) rows.push(await measure(label, service, asked))
  const memory = running.map((service) => service.pssMegabytes().toFixed(0))
  await Promise.all(running.splice(0).map((service) => service.stop()))
  process.stderr.write(`  ${STARTS} starts …\n`)
  const times = await starts(folders[0])

  const report = `# What answering costs

Measured by \`make bench\` on ${new Date().toISOString().slice(0, 10)}: ${availableParallelism()} × ${cpus()[0].model.trim()}, \
Java ${javaVersion()}, load ${loadBefore.toFixed(1)} before. wrk and the service share the machine. ${CONNECTIONS} connections, \
${SECONDS} s each, after ${SECONDS} + ${WARM_UP} s of the same to warm up. CPU seconds are the service's own, from /proc. Answers are sent unzipped.
"From memory" is the service as it is; "worked out" is a second process that is told to keep no answers.

${table(rows, rows[0])}

- Memory after all this (PSS): ${memory[0]} MB with answers in memory, ${memory[1]} MB without.
- Start to the first 200 of /q/health/ready: ${(median([...times]) / 1000).toFixed(2)} s, the median of ${STARTS} \
(${times.map((ms) => (ms / 1000).toFixed(2)).join(', ')}); the first start, which reads the notices: ${(firstStart / 1000).toFixed(2)} s.
`
  console.log(`\n${report}`)
  if (OUT) {
    writeFileSync(OUT, report)
    console.log(`Written to ${OUT}`)
  }
} finally {
  await Promise.all(running.map((service) => service.stop()))
  folders.forEach(remove)
}

function javaVersion() {
  const java = process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/java` : 'java'
  const said = execFileSync(java, ['--version'], { encoding: 'utf8' })
  return said.split('\n')[0].replace(/^\w+ /, '')
}
