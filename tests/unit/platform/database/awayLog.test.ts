import { beforeEach, describe, expect, it } from '@jest/globals'
import { MongoServerError } from 'mongodb'
import type { Words } from '@/src/language/words'
import { awayLog } from '@/src/platform/database/awayLog'

const KEY = Symbol.for('kunye.awayLog')
beforeEach(() => void delete (globalThis as { [KEY]?: unknown })[KEY])

const lost = { name: 'MongoNetworkError', message: 'connect ECONNREFUSED 10.1.2.3:27017' }
const written = () => {
  const lines: Words[] = []
  return { lines, say: (words: Words) => void lines.push(words) }
}

describe('B13 a database that is away', () => {
  it('is one line a minute, however many meet it, and the line counts them', () => {
    const { lines, say } = written()
    for (let at = 0; at < 150_000; at += 56) awayLog.note(lost, say, at)
    expect(lines).toHaveLength(3)
    expect(lines[1]?.en).toMatch(/for 60 s, 1071 more errors/)
    expect(lines[1]?.tr).toMatch(/60 sn’dir, son satırdan beri 1071 hata daha/)
  })

  it('is told over once, and what flickers is no more than a line of each kind a minute', () => {
    const { lines, say } = written()
    for (let second = 0; second < 60; second += 1) {
      awayLog.note(lost, say, second * 1_000)
      awayLog.note(lost, say, second * 1_000 + 1)
      awayLog.over(say, second * 1_000 + 500)
    }
    expect(lines).toHaveLength(2)
    expect(lines[1]?.en).toMatch(/answers again \(after 1 s; 1 errors/)
    awayLog.over(say, 61_000)
    expect(lines).toHaveLength(2)
  })

  it('names no host, no value and no login, but which login was refused what', () => {
    const { lines, say } = written()
    awayLog.note(lost, say, 0)
    awayLog.note(
      new MongoServerError({
        code: 13,
        codeName: 'Unauthorized',
        errmsg:
          'not authorized on kunye to execute command { update: "house-marks", updates: [ { q: { gizli: "söz" } } ], lsid: {} }',
      }),
      say,
      60_000,
    )
    const text = JSON.stringify(lines)
    expect(text).not.toMatch(/10\.1\.2\.3|gizli|söz/)
    expect(lines[1]?.tr).toMatch(/Unauthorized: update kunye\.house-marks.*kunye db grant/)
  })
})
