import { env } from '@/src/platform/env'

/**
 * `Cache-Control` of what everybody may read: fresh for `seconds`, and shown a little old for `stale` seconds more while a cache
 * fetches it anew (RFC 5861). What the operator says of shared caches stands beside it: `KUNYE_S_MAXAGE` (RFC 9111 §5.2.2.10),
 * `KUNYE_STALE_WHILE_REVALIDATE` instead of `stale`, `KUNYE_STALE_IF_ERROR`. Who sets the first purges by `Cache-Tag`.
 */
export function cacheControl(seconds: number, stale: number): string {
  const { KUNYE_S_MAXAGE, KUNYE_STALE_IF_ERROR, KUNYE_STALE_WHILE_REVALIDATE } = env()
  return [
    `public, max-age=${seconds}`,
    ...(KUNYE_S_MAXAGE === undefined ? [] : [`s-maxage=${KUNYE_S_MAXAGE}`]),
    `stale-while-revalidate=${KUNYE_STALE_WHILE_REVALIDATE ?? stale}`,
    ...(KUNYE_STALE_IF_ERROR === undefined ? [] : [`stale-if-error=${KUNYE_STALE_IF_ERROR}`]),
  ].join(', ')
}

let known: { of: ReturnType<typeof env>; words: string } | undefined

/** Of the public API's answers and the reader's pages: what is published or withdrawn shows within a second. */
export function fresh(): string {
  const of = env()
  if (known?.of !== of) known = { of, words: cacheControl(1, 10) }
  return known.words
}
