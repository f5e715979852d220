/** One run of wrk: bounded in time, 16 connections, and refused if any answer was not what was asked for. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)
export const CONNECTIONS = 16

export async function wrk(url, seconds, headers = {}) {
  const named = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const options = ['-t', '1', '-c', String(CONNECTIONS), '-d', `${seconds}s`, '--timeout', '10s', '--latency', ...named, url]
  const { stdout } = await run('wrk', options, { timeout: (seconds + 30) * 1000 })
  const bad = stdout.match(/Non-2xx or 3xx responses: \d+|Socket errors: .*/)
  if (bad) throw new Error(`${url}: ${bad[0]}`)
  return {
    requests: Number(stdout.match(/(\d+) requests in/)[1]),
    perSecond: Number(stdout.match(/Requests\/sec:\s+([\d.]+)/)[1]),
    p50: milliseconds(stdout, '50'),
    p99: milliseconds(stdout, '99'),
  }
}

function milliseconds(text, percent) {
  const [, value, unit] = text.match(new RegExp(`^\\s+${percent}%\\s+([\\d.]+)(us|ms|s|m)`, 'm'))
  return Number(value) * { us: 0.001, ms: 1, s: 1000, m: 60_000 }[unit]
}
