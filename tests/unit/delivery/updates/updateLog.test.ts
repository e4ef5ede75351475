import { describe, expect, it } from '@jest/globals'

import { changeFrame, gatherCommits } from '@/src/delivery/updates/frames'
import { type Frame, momentId, readMomentId, updateLog } from '@/src/delivery/updates/updateLog'

const at = (seconds: number, count = 1) => ({ seconds, count })
const frame = (seconds: number, text = 'x'): Frame => ({ at: at(seconds), text })
const opened = (bounds?: Parameters<typeof updateLog>[0]) => {
  const log = updateLog(bounds)
  log.settle(at(100, 0))
  return log
}
const change = (seconds: number, collection: string, id: string, document: object | null = {}) => ({
  ...{ operation: 'replace' as const, collection, id, document, at: at(seconds) },
})

describe('what was told of', () => {
  it('is found again from any moment that is remembered, and from no other', () => {
    const log = opened()
    for (const seconds of [101, 103, 105]) log.append(frame(seconds))
    expect([100, 101, 102, 105, 200].map((from) => log.placeAfter(at(from, 1)))).toEqual([
      ...[0, 1, 1, 3, 3],
    ])
    expect(log.placeAfter(at(99, 9))).toBeNull()
    expect(log.now()).toEqual(at(105))
    log.forget()
    expect([log.placeAfter(at(105)), log.now(), log.at(0)]).toEqual([null, null, 'gone'])
    log.settle(at(300, 0))
    expect([log.placeAfter(at(300, 0)), log.end()]).toEqual([3, 3])
  })

  it('is bounded in number, in bytes and in time, and says what went', () => {
    const few = opened({ frames: 2 })
    for (const seconds of [101, 102, 103]) few.append(frame(seconds))
    expect([few.at(0), few.placeAfter(at(100)), few.placeAfter(at(101))]).toEqual(['gone', null, 1])
    const small = opened({ bytes: 10 })
    for (const seconds of [101, 102]) small.append(frame(seconds, '12345678'))
    expect([small.size(), small.at(0)]).toEqual([8, 'gone'])
    const old = opened()
    for (const seconds of [101, 102, 102 + 86_400]) old.append(frame(seconds))
    expect([old.at(0), old.at(1)]).toEqual(['gone', frame(102)])
  })

  it('reaches further back when what came before is put in front, each once', () => {
    const log = opened()
    // Heard between the opening of the stream and the answer to what time it is.
    log.append(frame(99))
    log.append(frame(104))
    log.prepend([frame(50), frame(98), frame(99), frame(100)], {
      from: at(40, 0),
      until: at(100, 0),
    })
    const place = log.placeAfter(at(40, 0)) ?? NaN
    const seconds = [0, 1, 2, 3].map((more) => {
      const one = log.at(place + more)
      return typeof one === 'object' ? one.at.seconds : one
    })
    expect(seconds).toEqual([50, 98, 99, 104])
    expect(log.at(place + 4)).toBeUndefined()
    log.prepend([frame(10)], { from: at(1, 0), until: at(100, 0) })
    expect(log.placeAfter(at(1, 0))).toBeNull()
  })

  it('is named by a moment, and nothing else is one', () => {
    expect(readMomentId(momentId(at(1_764_600_000, 12)))).toEqual(at(1_764_600_000, 12))
    expect(
      ['', '1', '1-', '-1', '1-2-3', 'x-1', '99999999999-1', '1-2\n'].map(readMomentId),
    ).toEqual(Array(8).fill(null))
  })
})

describe('a frame', () => {
  it('tells each document of a commit once, as it stands after it, with the tags to purge', () => {
    const told: Frame[] = []
    const commits = gatherCommits((one) => told.push(one))
    commits.changed(change(5, 'articles', 'a1', { slug: 'yeni', slugAliases: ['eski'] }))
    commits.changed(change(5, 'persons', 'p1', null))
    commits.changed(change(5, 'persons', 'p1', { slug: 'selin' }))
    commits.changed(change(5, 'sources', 's1', null))
    commits.changed(change(5, 'slugs', 'yeni'))
    expect(told).toEqual([])
    commits.changed(change(6, 'operations', 'o1'))
    expect(told.map(({ text }) => text)).toEqual([
      'id: 5-1\nevent: change\ndata: {"changed":[{"collection":"articles","id":"a1"},' +
        '{"collection":"persons","id":"p1"},{"collection":"sources","id":"s1","gone":true}],' +
        '"tags":["articles","articles:a1","articles:slug=yeni","articles:slug=eski",' +
        '"persons","persons:p1","persons:slug=selin","sources","sources:s1"]}\n\n',
    ])
    commits.flush()
    expect(told).toHaveLength(1)
  })

  it('says that everything may be another where it is too much for one', () => {
    const many = Array.from({ length: 501 }, (_, n) => change(5, 'claims', `k${n}`))
    expect(changeFrame(at(5), many)?.text).toBe('id: 5-1\nevent: reset\ndata: {"tags":["all"]}\n\n')
  })
})
