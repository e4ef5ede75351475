import type { ReactNode } from 'react'
import type { Named } from '../shapes'
import { sitePath } from '../addresses'

/** Tags as chips. */
export function Tags({ tags, label }: { tags: readonly Named[]; label: string }): ReactNode {
  if (tags.length === 0) return null
  return (
    <nav className="tags" aria-label={label}>
      {tags.map(({ slug, name }) => (
        <a key={slug} href={sitePath.tag(slug)}>
          {name}
        </a>
      ))}
    </nav>
  )
}
