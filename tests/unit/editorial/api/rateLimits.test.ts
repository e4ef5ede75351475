import { describe, expect, it } from '@jest/globals'
import { MongoClient } from 'mongodb'
import { RateLimiterMemory, RateLimiterMongo } from 'rate-limiter-flexible'
import { type Attempt, limitsWith } from '@/src/editorial/api/rateLimits'

const SECRET = 'sınama için uzun bir gizli söz'
const inMemory = () => limitsWith((_name, _limit, insurance) => insurance, SECRET)

async function allowed(attempts: Promise<Attempt>[]): Promise<number> {
  return (await Promise.all(attempts)).filter((attempt) => attempt.allowed).length
}
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

describe('Password checks', () => {
  it('fail ten times per account in a quarter of an hour, and no more, not even all at once', async () => {
    const limits = inMemory()
    const tries = times(50, (at) => limits.password(`10.0.0.${at}`, 'ali@example.org'))
    expect(await allowed(tries)).toBe(10)
    const next = await limits.password('10.0.1.1', 'ali@example.org')
    if (next.allowed) throw new Error('The eleventh was let through')
    expect(next.retryAfterSeconds).toBeGreaterThan(890)
    expect(next.retryAfterSeconds).toBeLessThanOrEqual(900)
    expect(await allowed([limits.password('10.0.1.1', 'veli@example.org')])).toBe(1)
  })

  it('fail thirty times per address, over however many accounts', async () => {
    const limits = inMemory()
    const tries = times(40, (at) => limits.password('10.0.0.1', `a${at}@example.org`))
    expect(await allowed(tries)).toBe(30)
  })

  it('B11 of one client behind a proxy that nobody declared lock out nobody else, and made-up names have an end', async () => {
    const limits = inMemory()
    const claim = (client: string, email: string) =>
      limits.password('127.0.0.1', email, null, client)
    const spraying = times(60, (at) => claim('203.0.113.9', `a${at}@example.org`))
    expect(await allowed(spraying)).toBe(30)
    expect(await allowed([claim('203.0.113.9', 'ali@example.org')])).toBe(0)
    expect(await allowed([claim('198.51.100.7', 'ali@example.org')])).toBe(1)
    // No proxy at all: each request makes another client up.
    const made = times(400, (at) => claim(`192.0.2.${at}`, `b${at}@example.org`))
    expect(await allowed(made)).toBe(300 - 30 - 1)
    // Who comes from elsewhere, and who asks without a proxy in front, is not concerned.
    expect(await allowed([limits.password('10.0.0.1', 'ali@example.org')])).toBe(1)
  })

  it('of a browser that the account knows count apart, whatever the account and the office have failed', async () => {
    const limits = inMemory()
    await allowed(times(10, () => limits.password('10.9.9.9', 'ali@example.org')))
    await allowed(times(30, (at) => limits.password('10.0.0.1', `a${at}@example.org`)))
    expect(await allowed([limits.password('10.0.0.1', 'ali@example.org')])).toBe(0)
    const known = times(12, () => limits.password('10.0.0.1', 'ali@example.org', 'tarayici'))
    expect(await allowed(known)).toBe(10)
    const other = limits.password('10.0.0.1', 'ali@example.org', 'baska-tarayici')
    expect(await allowed([other])).toBe(1)
    // Nor does a known browser use up what is left to the address.
    expect(await allowed(times(40, () => limits.password('10.0.0.2', undefined)))).toBe(30)
  })

  it('do not count when they succeed', async () => {
    const limits = inMemory()
    for (let count = 0; count < 100; count += 1) {
      const attempt = await limits.password('10.0.0.1', 'ali@example.org')
      if (!attempt.allowed) throw new Error(`Refused at login ${count + 1}`)
      await attempt.refund()
    }
    expect(await allowed([limits.password('10.0.0.1', 'ali@example.org')])).toBe(1)
  })

  it('leave the account alone when it is the address that is refused', async () => {
    const limits = inMemory()
    await allowed(times(30, () => limits.password('10.0.0.1', undefined)))
    await allowed(times(20, () => limits.password('10.0.0.1', 'ali@example.org')))
    const elsewhere = times(10, () => limits.password('10.9.9.9', 'ali@example.org'))
    expect(await allowed(elsewhere)).toBe(10)
  })

  it('are given back before a refusal is said, or a count that begins anew meanwhile would begin below nothing', async () => {
    let given = 0
    class Slow extends RateLimiterMemory {
      override async reward(...what: Parameters<RateLimiterMemory['reward']>) {
        await new Promise((resolve) => setTimeout(resolve, 20))
        given += 1
        return super.reward(...what)
      }
    }
    const limits = limitsWith((name, limit) => new Slow({ ...limit, keyPrefix: name }), SECRET)
    await allowed(times(10, () => limits.password('10.0.0.1', 'ali@example.org')))
    expect(given).toBe(0)
    expect(await allowed([limits.password('10.0.0.1', 'ali@example.org')])).toBe(0)
    expect(given).toBe(1)
  })

  it('are counted in this process while the database is away: nobody waits for it, and no more get through', async () => {
    // Nobody listens there; the driver would look for half a minute.
    const client = new MongoClient('mongodb://127.0.0.1:1/kunye')
    const limits = limitsWith(
      (keyPrefix, limit, insuranceLimiter) =>
        new RateLimiterMongo({
          ...{ ...limit, keyPrefix, insuranceLimiter },
          ...{ storeClient: client.db(), tableName: 'rate-limits', disableIndexesCreation: true },
        }),
      SECRET,
    )
    const tries = times(20, (at) => limits.password(`10.0.0.${at}`, 'ali@example.org'))
    expect(await allowed(tries)).toBe(10)
    await client.close()
  })

  it('are counted in this process also where the database takes the question and never answers', async () => {
    class Silent extends RateLimiterMemory {
      override consume = () => new Promise<never>(() => undefined)
    }
    const limits = limitsWith((_name, limit) => new Silent(limit), SECRET)
    const tries = times(20, (at) => limits.password(`10.0.0.${at}`, 'ali@example.org'))
    expect(await allowed(tries)).toBe(10)
  })

  it('are refused by what the database said last where it then says nothing', async () => {
    let isSilent = false
    class Tiring extends RateLimiterMemory {
      override consume(key: string) {
        return isSilent ? new Promise<never>(() => undefined) : super.consume(key)
      }
    }
    const limits = limitsWith((_name, limit) => new Tiring(limit), SECRET)
    const tries = times(10, (at) => limits.password(`10.0.0.${at}`, 'ali@example.org'))
    expect(await allowed(tries)).toBe(10)
    const [given] = await Promise.all([limits.password('10.0.0.1', 'can@example.org')])
    if (given.allowed) await given.refund()
    isSilent = true
    expect(await allowed([limits.password('10.0.1.1', 'ali@example.org')])).toBe(0)
    const others = times(12, () => limits.password('10.0.1.2', 'can@example.org'))
    expect(await allowed(others)).toBe(10)
  })

  it('wait for the database, not for what holds up this process', async () => {
    let asked = 0
    class Held extends RateLimiterMemory {
      override async consume(key: string) {
        asked += 1
        await Promise.resolve()
        // Its answer is on the wire, and nobody here comes to read it.
        const until = performance.now() + 1_200
        while (performance.now() < until);
        await new Promise((resolve) => setTimeout(resolve, 20))
        return super.consume(key)
      }
    }
    const limits = limitsWith((_name, limit, insurance) => {
      insurance.consume = () => Promise.reject(new Error('counted in this process'))
      return new Held(limit)
    }, SECRET)
    expect(await allowed([limits.password('10.0.0.1', undefined)])).toBe(1)
    expect(asked).toBe(1)
  })
})

describe('Transitions', () => {
  it('are 300 a minute per account', async () => {
    const limits = inMemory()
    expect(await allowed(times(310, () => limits.transition('hesap-1')))).toBe(300)
    expect(await allowed([limits.transition('hesap-2')])).toBe(1)
  })
})
