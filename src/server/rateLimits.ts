import { createHash } from 'node:crypto'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

const QUARTER_HOUR_S = 15 * 60
const MINUTE_S = 60

export type Attempt =
  | Readonly<{ allowed: true; refund(): Promise<void> }>
  | Readonly<{ allowed: false; retryAfterSeconds: number }>

/**
 * The newsroom's limits, counted in this process: 10 password checks in 15 minutes per account and
 * 30 per address, 300 transitions a minute per account, and `graphqlPerMinute` requests a minute per
 * address of the public API (off when absent).
 * An attempt is counted before it is tried, or a thousand at once would all pass, and given back
 * (`refund`) when it turns out not to be a failure.
 */
export function rateLimits(graphqlPerMinute?: number) {
  const account = new RateLimiterMemory({ points: 10, duration: QUARTER_HOUR_S })
  const address = new RateLimiterMemory({ points: 30, duration: QUARTER_HOUR_S })
  const transition = new RateLimiterMemory({ points: 300, duration: MINUTE_S })
  const graphql =
    graphqlPerMinute === undefined
      ? undefined
      : new RateLimiterMemory({ points: graphqlPerMinute, duration: MINUTE_S })
  return {
    /** A password check; `email` folded to lower case, absent where the request names no account. */
    password: (from: string, email: string | undefined): Promise<Attempt> =>
      attempt([
        ...(email ? [{ limiter: account, key: digest(email) }] : []),
        { limiter: address, key: from },
      ]),
    /** A transition; `credential` is a token or, without one, the address. */
    transition: (credential: string): Promise<Attempt> =>
      attempt([{ limiter: transition, key: digest(credential) }]),
    graphql: (from: string): Promise<Attempt> =>
      attempt(graphql ? [{ limiter: graphql, key: from }] : []),
  }
}

export type RateLimits = ReturnType<typeof rateLimits>

type Counter = Readonly<{ limiter: RateLimiterMemory; key: string }>

async function attempt(counters: readonly Counter[]): Promise<Attempt> {
  const counted: Counter[] = []
  const refund = async () => {
    for (const { limiter, key } of counted) await limiter.reward(key, 1)
  }
  for (const counter of counters) {
    try {
      await counter.limiter.consume(counter.key)
      counted.push(counter)
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error
      await refund()
      return { allowed: false, retryAfterSeconds: Math.ceil(error.msBeforeNext / 1000) || 1 }
    }
  }
  return { allowed: true, refund }
}

/** Of fixed length, whatever a client sends; and no e-mail or token is kept in the memory. */
const digest = (value: string): string => createHash('sha256').update(value).digest('base64url')
