import type { ReactNode } from 'react'
import type { Voice } from '../body/voicesOf'
import type { Article } from '../shapes'
import { to } from '../to'
import type { Words } from '../words'
import { EventList } from './EventList'
import { LinkList } from './LinkList'
import { Section } from './Section'
import { SourcingBox } from './SourcingBox'
import { Tags } from './Tags'
import { VoiceChart } from './VoiceChart'

/** Beside the text: on whom it stands, and the sources, persons and events it names. */
export function ArticleAside(props: {
  article: Article
  voices: readonly Voice[]
  words: Words
}): ReactNode {
  const { article, voices, words } = props
  const { sourcing, sources, persons, events, tags } = article
  const sourceLinks = sources.map(({ slug, name, kind }) => ({
    href: to.source(slug),
    text: name,
    beside: words.sourceKind[kind ?? ''],
  }))
  const personLinks = persons.map(({ slug, name }) => ({ href: to.person(slug), text: name }))
  return (
    <aside className="beside" aria-label={words.behind}>
      {sourcing && sourcing.claims > 0 && (
        <Section id="arkasinda" title={words.behind}>
          <SourcingBox sourcing={sourcing} words={words} />
        </Section>
      )}
      <Section id="zincir" title={words.chain} when={voices.length > 0}>
        <VoiceChart voices={voices} words={words} />
      </Section>
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
        <Tags tags={tags} label={words.tags} />
      </Section>
    </aside>
  )
}
