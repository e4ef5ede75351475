import { ObjectId } from 'mongodb'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { expectedRows, rebuildRegister } from '@/src/editorial/publish/rebuildRegister'
import type { RegisterRow } from '@/src/editorial/sourcing/claimRegister'
import { idOf } from '@/src/language/ids'
import type { Check } from './Check'

const PAGE = 100
const all = { depth: 0, pagination: false, overrideAccess: true } as const

const ids = (value: unknown): unknown => (Array.isArray(value) ? value.map(idOf) : value)

/** The stored rows in the shape of the worked-out ones, by claim. */
const storedRows = async (req: PayloadRequest, article: string): Promise<Map<string, object>> => {
  const where = { article: { equals: article } }
  const { docs } = await req.payload.find({ collection: 'claims', where, req, ...all })
  // No API shows by which words a row is found.
  const found = editorialDatabase(req.payload)
    .collection('claims')
    .find({ _id: { $in: docs.map(({ id }) => new ObjectId(id)) } })
    .project<{ _id: ObjectId; searchWords?: string[] }>({ searchWords: 1 })
  const words = new Map((await found.toArray()).map((row) => [String(row._id), row.searchWords]))
  return new Map(docs.map((row) => [row.claimId, { ...row, searchWords: words.get(row.id) }]))
}

/** Relations to one record. */
const ONE: ReadonlySet<string> = new Set(['article', 'soleSource', 'soleSpeaker', 'section'])

/** Stored attributions of a claim with the keys and in the order of `Saying`. */
const sayings = (stored: unknown): object[] =>
  (Array.isArray(stored) ? (stored as Record<string, unknown>[]) : []).map((row) => ({
    ...{ id: row.id, speaker: idOf(row.speaker), source: idOf(row.source), mode: row.mode },
    ...{ form: row.form, stance: row.stance, field: row.field },
    ...{ cue: row.cue ?? '', saidAt: row.saidAt ?? '' },
  }))

const sameRow = (expected: RegisterRow, stored: object): boolean => {
  const found = stored as Record<string, unknown>
  return Object.entries(expected).every(([key, value]) => {
    const is = ONE.has(key) ? idOf(found[key]) : ids(found[key])
    if (key === 'said') return JSON.stringify(sayings(found[key])) === JSON.stringify(value)
    return JSON.stringify(is ?? null) === JSON.stringify(value ?? null)
  })
}

/** Every difference between one article's claims and its register rows, as lines. */
async function differences(req: PayloadRequest, id: string): Promise<string[]> {
  const stored = await storedRows(req, id)
  const expected = await expectedRows(req, id)
  const known = new Set(expected.map(({ claimId }) => claimId))
  return [
    ...expected.flatMap((row) => {
      const found = stored.get(row.claimId)
      if (!found) return [`${id}/${row.claimId}: eksik / missing`]
      return sameRow(row, found) ? [] : [`${id}/${row.claimId}: farklı / different`]
    }),
    ...[...stored.keys()]
      .filter((claim) => !known.has(claim))
      .map((claim) => `${id}/${claim}: fazla / extra`),
  ]
}

async function* articleIds(payload: Payload): AsyncGenerator<string> {
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.find({
      collection: 'articles',
      select: { stage: true },
      sort: 'id',
      ...{ page, limit: PAGE, depth: 0, overrideAccess: true },
    })
    for (const { id } of docs) yield id
    if (!hasNextPage) return
  }
}

/** The claim register against the articles it is worked out from. */
export const claimRegister: Check = {
  name: { tr: 'İddia dizini ile haberler', en: 'claim register and articles' },
  async examine(payload, repair) {
    const problems: string[] = []
    for await (const id of articleIds(payload)) {
      const found = await differences(await createLocalReq({}, payload), id)
      problems.push(...found)
      if (!repair || found.length === 0) continue
      await rebuildRegister(payload, id)
    }
    return {
      problems,
      mend: { tr: 'npm run kunye -- doctor --repair', en: 'npm run kunye -- doctor --repair' },
    }
  },
}
