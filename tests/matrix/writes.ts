import type { Payload } from 'payload'

import type { Actor } from './actors'
import type { Expected } from './policy'
import { askGraphQL, askLocal, askRest, strangerLocally, type Answer } from './transports'

export const OTHER_PERSON = '0123456789abcdef01234567'

/** A value for each field that only the system writes, different from anything a cell holds. */
export const SERVER_FIELDS: readonly [string, unknown][] = [
  ['stage', 'nonsense'],
  ['editKind', 'clarification'],
  ['revision', 9_999],
  ['author', OTHER_PERSON],
  ['assignee', OTHER_PERSON],
  ['reviewer', OTHER_PERSON],
  ['dueAt', '2040-01-01T00:00:00.000Z'],
  ['gates', { legal: 'done', factCheck: 'done' }],
  ['contributors', [OTHER_PERSON]],
  ['submittedBy', OTHER_PERSON],
  ['approvedHash', 'x'],
  ['approvedBy', OTHER_PERSON],
  ['approvedOverrides', [{ code: 'x', quote: '', reason: 'x' }]],
  ['schedule', { at: '2040-01-01T00:00:00.000Z', timeZone: 'UTC', by: OTHER_PERSON, hash: 'x' }],
  ['createdAt', '2001-01-01T00:00:00.000Z'],
]

/** `closed`: the road does not exist, for nobody. */
export type Write = { name: string; closed?: boolean; run: () => Promise<Answer> }

const inProcess = async (actor: Actor, work: () => Promise<unknown>): Promise<Answer> => {
  const { value: _value, ...answer } = await askLocal(work)
  return strangerLocally(actor, answer)
}

/** A content write of one article, by id and in bulk, over REST and in process. */
export function contentWrites(payload: Payload, actor: Actor, id: string): Write[] {
  const data = { dek: 'Değişen spot' }
  const common = { collection: 'articles', user: actor.user, overrideAccess: false, data } as const
  return [
    { name: 'rest update', run: () => askRest(actor, 'PATCH', `articles/${id}`, data) },
    { name: 'local update', run: () => inProcess(actor, () => payload.update({ ...common, id })) },
  ]
}

/** Bulk updates answer with a list, so the cell is whether the article changed. */
export function bulkWrites(payload: Payload, actor: Actor, id: string): Write[] {
  const data = { dek: 'Toplu değişen spot' }
  const common = { collection: 'articles', user: actor.user, overrideAccess: false, data } as const
  return [
    {
      name: 'rest bulk update',
      run: () => askRest(actor, 'PATCH', `articles?where[id][equals]=${id}`, data),
    },
    {
      name: 'local bulk update',
      run: () =>
        inProcess(actor, () => payload.update({ ...common, where: { id: { equals: id } } })),
    },
  ]
}

/** Going back to an older version, over REST and in process. */
export function restores(payload: Payload, actor: Actor, version: string): Write[] {
  const common = { collection: 'articles', user: actor.user, overrideAccess: false } as const
  return [
    { name: 'rest restore', run: () => askRest(actor, 'POST', `articles/versions/${version}`, {}) },
    {
      name: 'local restore',
      run: () => inProcess(actor, () => payload.restoreVersion({ ...common, id: version })),
    },
  ]
}

/** What nobody may do to any article, wherever it stands. `turn`: which third of the system's fields is tried. */
export function forbidden(payload: Payload, actor: Actor, id: string, turn: number): Write[] {
  const common = { collection: 'articles', user: actor.user, overrideAccess: false } as const
  const where = { id: { equals: id } }
  return [
    { name: 'rest delete', run: () => askRest(actor, 'DELETE', `articles/${id}`) },
    {
      name: 'rest bulk delete',
      run: () => askRest(actor, 'DELETE', `articles?where[id][equals]=${id}`),
    },
    {
      name: 'rest duplicate',
      closed: true,
      run: () => askRest(actor, 'POST', `articles/${id}/duplicate`, {}),
    },
    { name: 'local delete', run: () => inProcess(actor, () => payload.delete({ ...common, id })) },
    {
      name: 'local bulk delete',
      run: () => inProcess(actor, () => payload.delete({ ...common, where })),
    },
    {
      name: 'local duplicate',
      closed: true,
      run: () => inProcess(actor, () => payload.duplicate({ ...common, id })),
    },
    ...SERVER_FIELDS.filter((_, index) => index % 3 === turn % 3).map(([field, value], index) => ({
      name: `${index % 2 ? 'local' : 'rest'} write ${field}`,
      run: () =>
        index % 2
          ? inProcess(actor, () =>
              payload.update({ ...common, id, data: { [field]: value } as never }),
            )
          : askRest(actor, 'PATCH', `articles/${id}`, { [field]: value }),
    })),
  ]
}

/** Mutations that Payload would offer and the staff GraphQL must not know. */
export async function mutationsThatAreNot(actor: Actor, id: string): Promise<Write[]> {
  const data = '{ headline: "x" }'
  const asked = {
    createArticle: `createArticle(data: ${data}) { id }`,
    updateArticle: `updateArticle(id: "${id}", data: ${data}) { id }`,
    deleteArticle: `deleteArticle(id: "${id}") { id }`,
    duplicateArticle: `duplicateArticle(id: "${id}") { id }`,
    restoreVersionArticle: `restoreVersionArticle(id: "${id}") { id }`,
  }
  return Object.entries(asked).map(([name, query]) => ({
    name: `graphql ${name}`,
    closed: true,
    run: async () => (await askGraphQL(actor, 'mutation', { one: { query } })).one as Answer,
  }))
}

/** A class of answers for what nobody may do: who sees the article is refused, for the others it is not there. */
export const neverAllowed = (read: Expected): Expected => (read === 'yes' ? 'refused' : read)
