/**
 * The path of a request target, split at `/` and percent-decoded once per segment, as Next does
 * before it looks for a route: `/api/users/%6Cogin` is the login as well. Undefined for what is no
 * path (absolute form, `*`) or cannot be decoded. Empty segments are dropped.
 */
export function pathOf(target: string | undefined): readonly string[] | undefined {
  if (!target?.startsWith('/')) return undefined
  const path = target.split(/[?#]/, 1)[0] ?? ''
  try {
    return path.split('/').filter(Boolean).map(decodeURIComponent)
  } catch {
    return undefined
  }
}
