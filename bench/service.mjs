/** The built service as a process that is measured: started as `make run` starts it, on data of its own. */
import { spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SERVE = fileURLToPath(new URL('../scripts/serve', import.meta.url))
const TICKS_PER_SECOND = 100
const PATIENCE_MS = 120_000

export const freshData = () => mkdtempSync(join(tmpdir(), 'qingdan-bench-'))
export const remove = (folder) => rmSync(folder, { recursive: true, force: true })
const pause = (ms) => new Promise((done) => setTimeout(done, ms))

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => done(port))
    })
  })
}

/** Starts it and waits for the first 200 of its readiness check; `startedIn` is that time in milliseconds. */
export async function start(data, ...options) {
  const port = await freePort()
  const log = openSync(join(data, 'service.log'), 'a')
  const began = performance.now()
  const child = spawn(SERVE, options, {
    stdio: ['ignore', log, log],
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), DATA: data, DB: 'h2', QUIET: '1' },
  })
  closeSync(log)
  const ended = new Promise((done) => child.on('exit', done))
  const url = `http://127.0.0.1:${port}`
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  while (!(await isReady(url))) {
    if (child.exitCode !== null || performance.now() - began > PATIENCE_MS) {
      child.kill('SIGKILL')
      throw new Error(`The service did not start:\n${readFileSync(join(data, 'service.log'), 'utf8').slice(-4000)}`)
    }
    await pause(10)
  }
  return { url, stop, startedIn: performance.now() - began, cpuSeconds: () => cpu(child.pid), pssMegabytes: () => pss(child.pid) }
}

async function isReady(url) {
  try {
    return (await fetch(`${url}/q/health/ready`)).status === 200
  } catch {
    return false
  }
}

/** User and system time of all its threads so far. */
function cpu(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
}

/** Its share of the memory it uses, pages that others use too counted in part. */
function pss(pid) {
  return Number(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8').match(/^Pss:\s+(\d+)/m)[1]) / 1024
}
