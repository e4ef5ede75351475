import type { ReactNode } from 'react'
import {
  AuthorPage as authorPage,
  EventPage as eventPage,
  PersonPage as personPage,
  SourcePage as sourcePage,
} from '@/src/frontend/client/generated/operations'
import { AuthorPage } from '../pages/AuthorPage'
import { EventPage } from '../pages/EventPage'
import { PersonPage } from '../pages/PersonPage'
import { SourcePage } from '../pages/SourcePage'
import { Message } from '../parts/Notices'
import { queryApi } from '../queryApi'
import type { Asked } from './Asked'

const aboutOf = (problem: 'refused' | 'down') => (problem === 'refused' ? 'notFound' : 'down')

/** A person by their slug. */
export async function personRoute({ words, slug }: Asked): Promise<ReactNode> {
  const answer = await queryApi(personPage, { slug })
  if (!answer.ok) return <Message words={words} about={aboutOf(answer.problem)} />
  const { person, sections, site } = answer.data
  if (!person) return <Message words={words} about="notFound" />
  return <PersonPage {...{ words, person, sections, site }} />
}

/** A source by its slug. */
export async function sourceRoute({ words, slug }: Asked): Promise<ReactNode> {
  const answer = await queryApi(sourcePage, { slug })
  if (!answer.ok) return <Message words={words} about={aboutOf(answer.problem)} />
  const { source, sections, site } = answer.data
  if (!source) return <Message words={words} about="notFound" />
  return <SourcePage {...{ words, source, sections, site }} />
}

/** An event by its slug. */
export async function eventRoute({ words, slug }: Asked): Promise<ReactNode> {
  const answer = await queryApi(eventPage, { slug })
  if (!answer.ok) return <Message words={words} about={aboutOf(answer.problem)} />
  const { event, sections, site } = answer.data
  if (!event) return <Message words={words} about="notFound" />
  return <EventPage {...{ words, event, sections, site }} />
}

/** Who signed something, by a person's slug or the name as printed; not found where nobody did. */
export async function authorRoute({ words, slug: author, after }: Asked): Promise<ReactNode> {
  const answer = await queryApi(authorPage, { author, after })
  if (!answer.ok) return <Message words={words} about={aboutOf(answer.problem)} />
  const { articles: signed, sections, site } = answer.data
  if (signed.nodes.length === 0 && !after) return <Message words={words} about="notFound" />
  return <AuthorPage {...{ words, author, signed, sections, site, after }} />
}
