import type { AdminViewServerProps, Payload, PayloadRequest } from 'payload'

import { languageOf } from '@/src/editorial/admin/languageOf'
import { findSuggestions, SuggestionCard } from '@/src/editorial/suggestions/screens/SuggestionCard'
import type { Words } from '@/src/language/words'
import { actorOf } from '@/src/workflow/actor'
import { may } from '@/src/workflow/roles'
import { hasDesk } from '../bands'
import type { Named } from '../card'
import { readDeskQuery } from '../query'
import { readDesk } from '../readDesk'
import { Desk } from './Desk'
import { NoDesk } from './NoDesk'
import { DESK_PREFERENCE, readPreference } from './preference'

/** The start page as the server draws it: the desk of whoever is logged in, or the way to where an administrator's work is. */
export async function DeskView({
  initPageResult,
  payload,
  searchParams,
  user,
  i18n,
}: AdminViewServerProps) {
  const actor = actorOf(user)
  // Payload calls own views without asking who looks.
  if (!actor || !user) return null
  const language = languageOf(i18n.language)
  const say = (words: Words) => words[language]
  if (!hasDesk(actor)) return <NoDesk say={say} />
  const { req } = initPageResult
  const given = Object.entries(searchParams ?? {}).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  const { query } = readDeskQuery(given)
  const decides = may(actor, 'decide')
  const [answer, choices, preference, suggestions] = await Promise.all([
    readDesk(req, query),
    choicesOf(req),
    findPreference(payload, actor.id),
    decides ? findSuggestions(payload, user) : null,
  ])
  const kept = readPreference(preference)
  return (
    <Desk
      answer={answer}
      choices={choices}
      decides={decides}
      me={actor.id}
      preference={kept}
      query={query}
      tour={kept.welcomed ? null : await findTour(req)}
      writes={may(actor, 'write')}
    >
      {suggestions && <SuggestionCard found={suggestions} say={say} />}
    </Desk>
  )
}

/** More names than this nobody looks for in a list. */
const MOST_NAMES = 300

/** What the filters offer: desks, sections, and the people who still work with texts. */
async function choicesOf(req: PayloadRequest) {
  const { payload } = req
  const asked = {
    ...{ limit: MOST_NAMES, pagination: false, depth: 0, sort: 'name' },
    ...{ overrideAccess: false, req },
  } as const
  const [desks, sections, people] = await Promise.all([
    payload.find({ collection: 'desks', select: { name: true }, ...asked }),
    payload.find({ collection: 'sections', select: { name: true }, ...asked }),
    payload.find({
      collection: 'users',
      where: { roles: { in: ['reporter', 'editor', 'chief', 'factChecker'] } },
      select: { name: true, disabled: true, roles: true },
      ...asked,
    }),
  ])
  const working = people.docs.filter(({ disabled }) => disabled !== true)
  const named = (docs: { id: string; name?: string | null }[]): Named[] =>
    docs
      .map(({ id, name }) => ({ id, name: name ?? '?' }))
      .sort((a, b) => a.name.localeCompare(b.name, 'tr'))
  return {
    desks: named(desks.docs),
    sections: named(sections.docs),
    people: named(working),
    writers: named(working.filter((person) => may(person, 'write'))),
  }
}

/** The oldest story that this person may read: in a new newsroom the seed's, which has everything there is to show. */
async function findTour(req: PayloadRequest): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'articles',
    sort: 'createdAt',
    select: {},
    ...{ limit: 1, pagination: false, depth: 0, overrideAccess: false, req },
  })
  return docs[0]?.id ?? null
}

async function findPreference(payload: Payload, user: string): Promise<unknown> {
  const { docs } = await payload.find({
    collection: 'payload-preferences',
    where: { and: [{ key: { equals: DESK_PREFERENCE } }, { 'user.value': { equals: user } }] },
    ...{ limit: 1, pagination: false, depth: 0, overrideAccess: true },
  })
  return docs[0]?.value
}
