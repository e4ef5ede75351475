/** How often a mail is tried before people have to look after it. */
export const MAIL_ATTEMPTS = 7

/** How long to wait after the failed attempt number `attempt` (from 1), in ms: 30 s, 2 min, 8 min, … at most 6 hours. */
export const retryDelay = (attempt: number): number =>
  Math.min(30_000 * 4 ** (attempt - 1), 6 * 60 * 60_000)
