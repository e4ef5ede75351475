import { canonicalContent } from './canonicalContent'
import { CONTENT_FIELDS } from './articleFields'

/** Which content fields say something else than before; how a row is stored (null, absent, {}) is no change. */
export function changedContent(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): string[] {
  const [was, is] = [canonicalContent(before), canonicalContent(after)]
  return CONTENT_FIELDS.filter((field) => JSON.stringify(was[field]) !== JSON.stringify(is[field]))
}
