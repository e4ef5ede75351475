import type { ReactNode } from 'react'
import type { Article } from '../api/articleQuery'
import type { Words } from '../words'
import { EventList } from './EventList'
import { LinkList } from './LinkList'
import { Section } from './Section'
import { SourcingBox } from './SourcingBox'

/** Beside the text: on whom it stands, and the sources, persons and events it names. */
export function ArticleAside({ article, words }: { article: Article; words: Words }): ReactNode {
  const { sourcing, sources, persons, events, tags } = article
  const sourceLinks = sources.map(({ slug, name, kind }) => ({
    href: `/kaynak/${encodeURIComponent(slug)}`,
    text: name,
    beside: words.sourceKind[kind],
  }))
  const personLinks = persons.map(({ slug, name }) => ({
    href: `/kisi/${encodeURIComponent(slug)}`,
    text: name,
  }))
  const tagLinks = tags.map(({ slug, name }) => ({
    href: `/?etiket=${encodeURIComponent(slug)}`,
    text: name,
  }))
  return (
    <aside className="beside" aria-label={words.behind}>
      {sourcing && (
        <Section id="arkasinda" title={words.behind}>
          <SourcingBox sourcing={sourcing} words={words} />
        </Section>
      )}
      <Section id="kaynaklar" title={words.sources} when={sources.length > 0}>
        <LinkList items={sourceLinks} />
      </Section>
      <Section id="kisiler" title={words.persons} when={persons.length > 0}>
        <LinkList items={personLinks} />
      </Section>
      <Section id="olaylar" title={words.events} when={events.length > 0}>
        <EventList events={events} words={words} />
      </Section>
      <Section id="etiketler" title={words.tags} when={tags.length > 0}>
        <LinkList items={tagLinks} />
      </Section>
    </aside>
  )
}
