import type { ReactNode } from 'react'
import { namedIn } from '@/src/language/readerPaths'
import type { Named } from '../shapes'
import { sitePath } from '../addresses'
import type { SiteWords } from '../words'

/** Tags as chips. */
export function Tags({ tags, words }: { tags: readonly Named[]; words: SiteWords }): ReactNode {
  if (tags.length === 0) return null
  return (
    <nav className="tags" aria-label={words.tags}>
      {tags.map((tag) => (
        <a key={tag.slug} href={sitePath(words).tag(tag)}>
          {namedIn(tag, words.locale).name}
        </a>
      ))}
    </nav>
  )
}
