import type { Payload } from 'payload'

import type { Article } from '@/src/payload-types'
import { fanOuts } from '@/src/editorial/publish/fanOut/rows'
import { fanOutJob } from '@/src/editorial/publish/fanOut/runFanOut'
import type { StaffUser } from './newsroom'
import { openPublishing, type Publishing } from './publishing'
import { login, rest, type Answer } from './rest'
import { png } from './uploads'

export type Slug = 'persons' | 'sources' | 'events' | 'media' | 'sections' | 'tags' | 'desks'
const PEOPLE = {
  ece: ['Ece Muhabir', 'reporter'],
  mert: ['Mert Muhabir', 'reporter'],
  denetci: ['Dilek Denet', 'factChecker'],
  editor: ['Ekin Editor', 'editor'],
  chief: ['Selma Sef', 'chief'],
  admin: ['Ahmet Admin', 'admin'],
} as const
export type Who = keyof typeof PEOPLE

export const codeOf = (answer: { status: number; json: any }) => [
  answer.status,
  answer.json?.errors?.[0]?.code ?? null,
]

/** A newsroom with people of every role, logged in, and what tests of records ask of it. Records are Ece's. */
export async function openRecordDesk() {
  const newsroom: Publishing = await openPublishing()
  const payload: Payload = newsroom.payload
  const picture = await png(400, 300)
  const people = {} as Record<Who, StaffUser>
  const tokens = {} as Record<Who, string>
  for (const who of Object.keys(PEOPLE) as Who[]) {
    const [name, role] = PEOPLE[who]
    people[who] = await newsroom.hire(name, [role])
    tokens[who] = await login(people[who])
  }
  const own = async (collection: Slug, data: object): Promise<string> => {
    const file = { name: 'a.png', mimetype: 'image/png', data: picture, size: picture.length }
    const made = await payload.create({
      ...{ collection, data: data as never, user: people.ece, overrideAccess: false, depth: 0 },
      ...(collection === 'media' && { file }),
    })
    return String(made.id)
  }
  const chain = async (of: string) =>
    (
      await payload.find({
        ...{ collection: 'audit-log', where: { chain: { equals: of } }, sort: 'seq' },
        ...{ pagination: false, overrideAccess: true },
      })
    ).docs
  return {
    newsroom,
    payload,
    people,
    tokens,
    own,
    chain,
    patch: (who: Who, collection: Slug, id: string, body: object): Promise<Answer> =>
      rest('PATCH', `${collection}/${id}`, { token: tokens[who], body }),
    stored: async (collection: Slug, id: string): Promise<any> =>
      payload.findByID({ collection, id, depth: 0, overrideAccess: true }),
    /** A draft that shows these, laid over what `naming` makes of them. */
    article: async (
      headline: string,
      { persons, events, source, ...extra }: Record<string, any>,
    ): Promise<Article> => {
      const draft = await newsroom.draft(headline, {
        source: source ?? (await newsroom.source(`Kaynak ${headline}`)),
        persons,
        events,
      })
      if (Object.keys(extra).length === 0) return draft
      return payload.update({
        ...{ collection: 'articles', id: draft.id, data: extra, depth: 0 },
        ...{ user: newsroom.editor, overrideAccess: false },
      })
    },
    changesIn: async (id: string) =>
      (await chain(`article:${id}`)).filter(({ action }) => action === 'recordChanged'),
    spread: async () => {
      await fanOuts(payload).updateMany({}, { $set: { nextAt: new Date(0) } })
      await fanOutJob.run(payload, new AbortController().signal)
    },
    noticesOf: async (user: { id: string }, kind: string) =>
      (
        await payload.find({
          ...{ collection: 'notifications', pagination: false, depth: 0, overrideAccess: true },
          where: { and: [{ user: { equals: user.id } }, { kind: { equals: kind } }] },
        })
      ).docs,
  }
}
export type RecordDesk = Awaited<ReturnType<typeof openRecordDesk>>
