import { describe, expect, it } from '@jest/globals'
import { admission } from '@/src/delivery/http/admission'

const HOUR = 3_600_000
/** Work that stands still until it is told how to end. */
const heldWork = () => {
  const begun: number[] = []
  const ends: (() => void)[] = []
  const work = (number: number) => () => {
    begun.push(number)
    return new Promise<number>((resolve) => (ends[number] = () => resolve(number)))
  }
  return { begun, end: (number: number) => ends[number]?.(), work }
}
const codeOf = (refused: Promise<unknown>) =>
  refused.then(
    () => 'done',
    (error: { code: string }) => error.code,
  )

describe('admission', () => {
  it('does as much as it may at once, lets as many wait as it may, and refuses the rest at once', async () => {
    const { begun, end, work } = heldWork()
    const { run } = admission({ running: 2, waiting: 1, patienceMs: HOUR })
    const given = [0, 1, 2, 3, 4].map((number) => run(work(number)))
    expect(await Promise.all([given[3], given[4]].map((one) => codeOf(one!)))).toEqual([
      'overloaded',
      'overloaded',
    ])
    expect(begun).toEqual([0, 1])
    end(1)
    expect(await given[1]).toBe(1)
    expect(begun).toEqual([0, 1, 2])
    end(0)
    end(2)
    expect(await Promise.all([given[0], given[2]])).toEqual([0, 2])
  })

  it('serves in the order of coming, and nobody steps in between', async () => {
    const { begun, end, work } = heldWork()
    const { run } = admission({ running: 1, waiting: 5, patienceMs: HOUR })
    const [first, second] = [run(work(0)), run(work(1))]
    end(0)
    // Comes in the very moment in which the place changes hands.
    const third = run(work(2))
    await first
    expect(begun).toEqual([0, 1])
    end(1)
    await second
    expect(begun).toEqual([0, 1, 2])
    end(2)
    expect(await third).toBe(2)
  })

  it('refuses who has waited too long, without having begun it', async () => {
    const { begun, end, work } = heldWork()
    const { run } = admission({ running: 1, waiting: 1, patienceMs: 1 })
    const first = run(work(0))
    expect(await codeOf(run(work(1)))).toBe('overloaded')
    expect(begun).toEqual([0])
    end(0)
    await first
    const next = run(work(2))
    end(2)
    expect(await next).toBe(2)
  })

  it('gives the place of work that failed to the next', async () => {
    const { run } = admission({ running: 1, waiting: 0, patienceMs: HOUR })
    await expect(run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(await run(() => Promise.resolve('next'))).toBe('next')
  })
})
