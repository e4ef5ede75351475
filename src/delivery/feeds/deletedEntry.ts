import { escapeXml } from '../xml/escapeXml'
import type { FeedTombstone } from './FeedTombstone'

/** The namespace of `at:` (RFC 6721 §2). */
export const TOMBSTONES = 'http://purl.org/atompub/tombstones/1.0'

/**
 * A withdrawn article → `at:deleted-entry` (RFC 6721 §3): tells who keeps copies of the entry of this id
 * that it was removed, when and, in the words of the public notice, why.
 */
export function deletedEntry({ uri, when, notice }: FeedTombstone): string {
  const comment = notice ? `<at:comment type="text">${escapeXml(notice)}</at:comment>` : ''
  const about = `ref="${escapeXml(uri)}" when="${when.toISOString()}"`
  return `    <at:deleted-entry ${about}>${comment}</at:deleted-entry>\n`
}
