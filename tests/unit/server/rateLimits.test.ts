import { describe, expect, it } from '@jest/globals'
import { type Attempt, rateLimits } from '@/src/server/rateLimits'

async function allowed(attempts: Promise<Attempt>[]): Promise<number> {
  return (await Promise.all(attempts)).filter((attempt) => attempt.allowed).length
}

describe('Password checks', () => {
  it('fail ten times per account in a quarter of an hour, and no more, not even all at once', async () => {
    const limits = rateLimits()
    const tries = Array.from({ length: 50 }, (_, index) =>
      limits.password(`10.0.0.${index}`, 'ali@example.org'),
    )
    expect(await allowed(tries)).toBe(10)
    const next = await limits.password('10.0.1.1', 'ali@example.org')
    if (next.allowed) throw new Error('The eleventh was let through')
    expect(next.retryAfterSeconds).toBeGreaterThan(890)
    expect(next.retryAfterSeconds).toBeLessThanOrEqual(900)
    expect(await allowed([limits.password('10.0.1.1', 'veli@example.org')])).toBe(1)
  })

  it('fail thirty times per address, over however many accounts', async () => {
    const limits = rateLimits()
    const tries = Array.from({ length: 40 }, (_, index) =>
      limits.password('10.0.0.1', `a${index}@example.org`),
    )
    expect(await allowed(tries)).toBe(30)
  })

  it('do not count when they succeed', async () => {
    const limits = rateLimits()
    for (let count = 0; count < 100; count += 1) {
      const attempt = await limits.password('10.0.0.1', 'ali@example.org')
      if (!attempt.allowed) throw new Error(`Refused at login ${count + 1}`)
      await attempt.refund()
    }
    expect(await allowed([limits.password('10.0.0.1', 'ali@example.org')])).toBe(1)
  })

  it('leave the account alone when it is the address that is refused', async () => {
    const limits = rateLimits()
    for (let count = 0; count < 30; count += 1) await limits.password('10.0.0.1', undefined)
    for (let count = 0; count < 20; count += 1) await limits.password('10.0.0.1', 'ali@example.org')
    const elsewhere = Array.from({ length: 10 }, () =>
      limits.password('10.9.9.9', 'ali@example.org'),
    )
    expect(await allowed(elsewhere)).toBe(10)
  })
})

describe('Other limits', () => {
  it('are 300 transitions a minute per account', async () => {
    const limits = rateLimits()
    const tries = Array.from({ length: 310 }, () => limits.transition('JWT abc'))
    expect(await allowed(tries)).toBe(300)
    expect(await allowed([limits.transition('JWT def')])).toBe(1)
  })

  it('are off for the public API unless one is set', async () => {
    const many = (limits: ReturnType<typeof rateLimits>) =>
      allowed(Array.from({ length: 500 }, () => limits.graphql('10.0.0.1')))
    expect(await many(rateLimits())).toBe(500)
    expect(await many(rateLimits(60))).toBe(60)
  })
})
