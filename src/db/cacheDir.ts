import os from 'node:os'
import path from 'node:path'

/**
 * The folder for what can be fetched again (a mongod): `$XDG_CACHE_HOME/kunye`, else
 * `~/.cache/kunye` (XDG Base Directory Specification). Outside the checkout, so that a fresh clone
 * on the same machine need not fetch again. A relative `XDG_CACHE_HOME` is ignored, as the
 * specification asks.
 */
export function cacheDir(environment: Record<string, string | undefined> = process.env): string {
  const given = environment.XDG_CACHE_HOME
  const base = given && path.isAbsolute(given) ? given : path.join(os.homedir(), '.cache')
  return path.join(base, 'kunye')
}
