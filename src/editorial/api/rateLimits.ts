import { createHmac } from 'node:crypto'
import type { Payload } from 'payload'
import {
  RateLimiterMemory,
  RateLimiterMongo,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible'

import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'

const QUARTER_HOUR_S = 15 * 60
const COLLECTION = 'rate-limits'
/**
 * A count that the database has not taken by then is counted in this process. In turns of the loop: what holds up this
 * process alone is no fault of the database.
 */
const PATIENCE = { turns: 10, turnMs: 100 }

const LIMITS = {
  account: { points: 10, duration: QUARTER_HOUR_S },
  knownBrowser: { points: 10, duration: QUARTER_HOUR_S },
  address: { points: 30, duration: QUARTER_HOUR_S },
  undeclaredProxy: { points: 300, duration: QUARTER_HOUR_S },
  transition: { points: 300, duration: 60 },
} as const
type Limit = keyof typeof LIMITS

export type Attempt =
  | Readonly<{ allowed: true; refund(): Promise<void> }>
  | Readonly<{ allowed: false; retryAfterSeconds: number }>

/** Makes the counter of a limit; `insurance` counts while it cannot. */
type MakeLimiter = (
  name: Limit,
  limit: { points: number; duration: number },
  insurance: RateLimiterAbstract,
) => RateLimiterAbstract

const isTooMany = (error: unknown): error is RateLimiterRes => error instanceof RateLimiterRes

/** Whether it comes in time; throws what it throws. */
async function isInTime(asked: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    const turn = (left: number) => {
      timer = setTimeout(() => (left > 1 ? turn(left - 1) : resolve(false)), PATIENCE.turnMs)
    }
    turn(PATIENCE.turns)
  })
  return Promise.race([asked.then(() => true), late]).finally(() => clearTimeout(timer))
}

type Counted = Readonly<{ limit: Limit; key: string }>

/**
 * The newsroom's limits (design: 10 failed password checks in 15 minutes an account and 30 an address, 300 transitions a
 * minute an account). A browser that its account has logged in from counts for itself and for nobody else: neither somebody
 * who fails at the account elsewhere nor a whole office behind one address can lock it out. Behind a proxy that nobody
 * declared (`claimedClient`) each client that it names is an address, so that one of them does not lock out all; since
 * names can be made up, the address that they come from has a limit too, ten times as wide. An attempt is counted before it
 * is tried, or a thousand at once would all pass, and given back (`refund`) when it was no failure. `secret` hides what is
 * counted: no address of an account is stored.
 */
export function limitsWith(make: MakeLimiter, secret: string) {
  const hidden = (value: string): string =>
    createHmac('sha256', secret).update(`rate-limit\0${value}`).digest('base64url')
  type Stores = { shared: RateLimiterAbstract; own: RateLimiterAbstract; heard: RateLimiterMemory }
  const counters = new Map<string, Stores>()
  for (const [name, limit] of Object.entries(LIMITS) as [Limit, (typeof LIMITS)[Limit]][]) {
    const own = new RateLimiterMemory({ ...limit, keyPrefix: name })
    const heard = new RateLimiterMemory({ ...limit, keyPrefix: name })
    counters.set(name, { own, heard, shared: make(name, limit, own) })
  }
  /** Counts one attempt, and says how it is taken back. Throws RateLimiterRes where there were too many. */
  const consume = async ({ limit, key }: Counted): Promise<() => Promise<unknown>> => {
    const { shared, own, heard } = counters.get(limit) ?? {}
    if (!shared || !own || !heard) throw new Error(`no limit ${limit}`)
    const asked = shared.consume(key)
    // What the database last said, for the time when it says nothing.
    const noted = async ({ consumedPoints, msBeforeNext }: RateLimiterRes): Promise<void> => {
      await heard.set(key, consumedPoints, Math.max(1, Math.ceil(msBeforeNext / 1000)))
    }
    // One that is refused is counted too, and nothing was tried: given back before it is said, or a count that begins anew
    // meanwhile would begin below nothing. (It may be refused after nobody waits for it any more.)
    const takeBack = async () => noted(await shared.reward(key, 1))
    let refusal: RateLimiterRes | undefined
    const settled = asked.then(noted, async (error: unknown) => {
      refusal = isTooMany(error) ? error : undefined
      if (refusal) await takeBack().catch(() => undefined)
      throw error
    })
    settled.catch(() => undefined)
    if (await isInTime(settled)) return takeBack
    if (refusal) throw refusal
    await own.consume(key)
    const last = await heard.get(key)
    if (last && last.consumedPoints >= LIMITS[limit].points) {
      await own.reward(key, 1)
      throw last
    }
    return async () => {
      // The database may still take the count, and must not keep it.
      asked.then(takeBack).catch(() => undefined)
      await own.reward(key, 1)
    }
  }
  const attempt = async (counted: readonly Counted[]): Promise<Attempt> => {
    const back: (() => Promise<unknown>)[] = []
    const refund = async () => {
      // One that cannot be taken back counts as failed: it costs nobody more than a try.
      await Promise.allSettled(back.map((take) => take()))
    }
    for (const one of counted) {
      try {
        back.push(await consume(one))
      } catch (error) {
        if (!isTooMany(error)) throw error
        await refund()
        return { allowed: false, retryAfterSeconds: Math.ceil(error.msBeforeNext / 1000) || 1 }
      }
    }
    return { allowed: true, refund }
  }
  return {
    /**
     * A password check: of an account (`email` folded to lower case; absent where the request names none) from an
     * address, or from a browser that this account knows. `claimed`: whom an undeclared proxy there names as the client.
     */
    password: (
      from: string,
      email?: string,
      browser?: string | null,
      claimed?: string | null,
    ): Promise<Attempt> => {
      if (email && browser) {
        return attempt([{ limit: 'knownBrowser', key: hidden(`${email}\0${browser}`) }])
      }
      return attempt([
        ...(email ? [{ limit: 'account', key: hidden(email) } as const] : []),
        ...(claimed
          ? ([
              { limit: 'address', key: hidden(`${from}\0${claimed}`) },
              { limit: 'undeclaredProxy', key: hidden(from) },
            ] as const)
          : [{ limit: 'address', key: hidden(from) } as const]),
      ])
    },
    /** A transition, by the id of the account that asks for it. */
    transition: (account: string): Promise<Attempt> =>
      attempt([{ limit: 'transition', key: hidden(account) }]),
  }
}

type RateLimits = ReturnType<typeof limitsWith>

const LIMITS_KEY = Symbol.for('kunye.rateLimits')

/**
 * The limits of this newsroom, counted in its database: processes share them and restarts keep them. While the database
 * is away each process counts for itself: nobody is locked out by that, and nobody gets in, since a password can only be
 * checked where accounts can be read.
 */
export function rateLimits(payload: Payload): RateLimits {
  const holder = globalThis as { [LIMITS_KEY]?: WeakMap<Payload, RateLimits> }
  const known = (holder[LIMITS_KEY] ??= new WeakMap())
  const found = known.get(payload)
  if (found) return found
  const db = editorialDatabase(payload)
  const made = limitsWith(
    (name, limit, insuranceLimiter) =>
      new RateLimiterMongo({
        ...{ ...limit, insuranceLimiter, storeClient: db, tableName: COLLECTION },
        ...{ keyPrefix: name, disableIndexesCreation: true },
      }),
    payload.secret,
  )
  known.set(payload, made)
  return made
}

/**
 * Builds the indexes of the counters: one row a key, which goes when its time is over. Two first attempts at the same
 * moment before there was an index have left a key twice: such counters begin anew, and the newsroom starts.
 */
export async function ensureRateLimitIndexes(payload: Payload): Promise<void> {
  const counters = editorialDatabase(payload).collection(COLLECTION)
  const build = () =>
    counters.createIndexes([
      { key: { key: 1 }, unique: true },
      { key: { expire: 1 }, expireAfterSeconds: 0 },
    ])
  await build().catch(async (error: unknown) => {
    if ((error as { code?: unknown }).code !== 11_000) throw error
    await counters.deleteMany({})
    await build()
  })
}
