import { ObjectId } from 'mongodb'

import { quietLogger } from '@/src/editorial/api/quietLogger'
import type { Article } from '@/src/payload-types'
import { naming, openPublishing, type Publishing } from '@/tests/support/publishing'
import type { StaffUser } from '@/tests/support/newsroom'
import { hireActors, type Actor, type ActorName } from './actors'
import { CANARIES } from './canaries'

export type BaseState = 'never' | 'live' | 'retracted' | 'withdrawn'
export type MatrixNewsroom = Publishing & {
  actors: Actor[]
  people: Record<(typeof PEOPLE)[number], StaffUser>
  /** One article for each state, by its id, made by real transitions. */
  articles: Record<BaseState, string>
  entities: { source: string; person: string }
  /** Lines of the log and e-mails, from the opening on. */
  said: string[]
}

// Words of the dictionary: the spelling check looks long for proposals to an unknown one.
const HEADLINES: Record<BaseState, string> = {
  never: 'Taslak haber',
  live: 'Park açıldı',
  retracted: 'Köprü yıkıldı',
  withdrawn: 'Okul kapandı',
}

const PEOPLE = [
  'author',
  'assignee',
  'editor',
  'editorWhoWrote',
  'chief',
  'everythingWhoWrote',
] as const

/** Opens a newsroom with these actors (and the article's own people), and one article for each public state. */
export async function openMatrix(names: readonly ActorName[]): Promise<MatrixNewsroom> {
  const newsroom = await openPublishing()
  const { payload } = newsroom
  const said = listen(newsroom)
  const [deskA, deskB] = await Promise.all(
    ['A masası', 'B masası'].map((name) =>
      payload.create({ collection: 'desks', data: { name } as never, overrideAccess: true }),
    ),
  )
  if (!deskA || !deskB) throw new Error('no desks')
  const all = await hireActors(newsroom, [...new Set([...PEOPLE, ...names])], {
    deskA: deskA.id,
    deskB: deskB.id,
  })
  const people = Object.fromEntries(
    all.filter(({ user }) => user).map(({ name, user }) => [name, user]),
  ) as MatrixNewsroom['people']
  const source = await newsroom.source('APA', { internalNote: CANARIES.internalNote })
  await newsroom.source('belediyeden bir yetkili', {
    ...{ kind: 'masked', publicLabel: 'belediyeden bir yetkili' },
    anonymityReason: CANARIES.anonymityReason,
  })
  const { id: person } = await payload.create({
    collection: 'persons',
    data: {
      displayName: 'Ali Veli',
      contact: CANARIES.contact,
      sensitivityNote: CANARIES.sensitivity,
      legalMatters: [{ stage: 'charged', basis: `https://ornek.test/${CANARIES.legalMatter}` }],
    } as never,
    overrideAccess: true,
  })
  const matrix: MatrixNewsroom = {
    ...newsroom,
    said,
    people,
    actors: all.filter(({ name }) => names.includes(name)),
    entities: { source, person },
    articles: { never: '', live: '', retracted: '', withdrawn: '' },
  }
  for (const state of ['never', 'live', 'retracted', 'withdrawn'] as const) {
    matrix.articles[state] = await makeArticle(matrix, state, deskA.id)
  }
  await plantSecrets(matrix)
  return matrix
}

async function makeArticle(matrix: MatrixNewsroom, state: BaseState, desk: string) {
  const { payload, people, entities, act } = matrix
  const { body, claims, attributions } = naming({
    source: entities.source,
    persons: [entities.person],
  })
  const content = {
    attributions: attributions?.map((row) => ({
      ...row,
      documentOnFile: { onFile: true, note: CANARIES.documentNote },
    })),
    ...{ body, desk, headline: `${HEADLINES[state]} ${CANARIES.words}` },
    claims: claims?.map((claim) => ({ ...claim, text: `Park açıldı ${CANARIES.words}` })),
    kicker: CANARIES.words,
    edNote: CANARIES.edNote,
    replies: [{ organisation: 'Belediye', channel: CANARIES.replyChannel, outcome: 'asked' }],
  }
  const options = { user: people.author, overrideAccess: false, depth: 0 } as const
  const { id } = await payload.create({
    ...{ collection: 'articles', ...options },
    data: { ...content, dek: CANARIES.oldVersion } as Partial<Article>,
  })
  const data = { dek: `Spot ${CANARIES.words}` }
  await payload.update({ collection: 'articles', id, data, ...options })
  if (state === 'never') return id
  await act(people.editor, id, 'publishUrgent', { reason: 'Acele bir haber bu' })
  const notice = { publicReason: 'Okura söylenen gerekçe' }
  if (state === 'retracted') await act(people.editor, id, 'retract', notice)
  if (state === 'withdrawn') await act(people.editor, id, 'withdraw', notice)
  return id
}

/** What no rule of the newsroom would let a test write by the front door. */
async function plantSecrets({ payload, people, articles }: MatrixNewsroom): Promise<void> {
  const { users, publications, autosaves } = payload.db.collections
  await users?.collection.updateOne(
    { _id: new ObjectId(people.author.id) },
    { $set: { resetPasswordToken: CANARIES.resetToken } },
  )
  await publications?.collection.updateMany(
    {},
    { $set: { overrides: [{ code: 'x', quote: 'x', reason: CANARIES.recordReason }] } },
  )
  await autosaves?.collection.insertOne({
    user: new ObjectId(people.author.id),
    article: articles.never,
    revision: 1,
    content: { dek: CANARIES.autosave },
  })
}

/** Listens to the mail and to what the newsroom's logger lets through to the log, instead of printing them. */
function listen({ payload }: Publishing): string[] {
  const said: string[] = []
  const keep = (...parts: unknown[]) => void said.push(parts.map(asText).join(' '))
  for (const level of ['trace', 'debug', 'info', 'warn', 'error', 'fatal'] as const) {
    payload.logger[level] = (...parts: unknown[]) =>
      quietLogger.options.hooks.logMethod.call(payload.logger, parts, keep)
  }
  payload.sendEmail = async (message) => keep(message)
  return said
}

const asText = (part: unknown): string => {
  if (part instanceof Error) return `${part.message} ${part.stack}`
  try {
    return JSON.stringify(part, (_key, value) =>
      value instanceof Error ? { ...value, message: value.message } : value,
    )
  } catch {
    return String(part)
  }
}
