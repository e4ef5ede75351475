import { ObjectId } from 'mongodb'
import type { CollectionSlug } from 'payload'

import { pdfFile, plainPdf } from '@/tests/support/pdfs'
import { isStranger, type Cell, type Expected } from './policy'
import { expectedShown, mayDecide, mayRecord, RECORDS } from './recordsPolicy'
import type { MatrixNewsroom } from './newsroom'
import type { Run } from './runActions'
import { pairCover } from './pairCover'
import { FULL_MATRIX, type RecordRow, TABLES } from './sampled'
import { askLocal, askRest, askUpload, strangerLocally, type Answer } from './transports'

const NOT_AN_ARTICLE: Cell = { stage: 'draft', state: 'never', modifier: 'plain' }
/** The article that shows the record: what readers know of it the answer may name. */
const SHOWN: Cell = { stage: 'published', state: 'live', modifier: 'plain' }
let born = 0
/** What `npm test` asks. */
const SAMPLED = new Set(
  FULL_MATRIX
    ? []
    : [TABLES.records, TABLES.allowedRecords].flatMap((table) => pairCover(table)).map(nameOf),
)
function nameOf({ collection, op, actor, road }: RecordRow): string {
  return `${collection} ${op} ${road} ${actor}`
}

const SECTIONS = Array.from({ length: 400 }, () => new ObjectId().toHexString())

/** A complete document of each collection: what is refused is refused for who asks, not for what is missing. */
const DOCUMENTS: Record<string, () => Record<string, unknown>> = {
  persons: () => ({ displayName: `Kişi ${(born += 1)}` }),
  sources: () => ({ name: `Kaynak ${(born += 1)}`, kind: 'agency' }),
  events: () => ({ title: `Olay ${(born += 1)}` }),
  attachments: () => ({ title: `Ek ${(born += 1)}` }),
  desks: () => ({ name: `Masa ${(born += 1)}` }),
  sections: () => ({ name: `Bölüm ${(born += 1)}` }),
  tags: () => ({ name: `Etiket ${(born += 1)}` }),
  webhooks: () => ({
    name: `Alıcı ${(born += 1)}`,
    url: 'https://ornek.test/x',
    events: ['publish'],
  }),
  assignments: () => ({ headline: `Görev ${(born += 1)}` }),
  // A front is a section's, and each has one.
  fronts: () => ({ section: SECTIONS[(born += 1) % SECTIONS.length], slots: [] }),
  users: () => ({
    name: `Hesap ${(born += 1)}`,
    email: `hesap${born}@ornek.test`,
    roles: ['reporter'],
    disabled: false,
  }),
}
const CHANGES: Record<string, Record<string, unknown>> = {
  persons: { wikidataId: 'Q1' },
  sources: { country: 'TR' },
  events: { place: 'Ankara' },
  attachments: { description: 'Belediye verdi' },
  webhooks: { active: false },
  assignments: { note: 'Tutanağı isteyin.' },
  fronts: { revision: 1, slots: [{ kind: 'lead', title: 'Manşet' }] },
}
/** Of a person whom a live article shows: somebody else's record, and nobody's to change but editors' and chiefs'. */
const suggestionOf = ({ entities }: MatrixNewsroom) => ({
  record: { relationTo: 'persons', value: entities.person },
  changes: [{ field: 'wikidataId', is: `Q${(born += 1)}` }],
})
const changeOf = (collection: string) => CHANGES[collection] ?? { name: `Ad ${(born += 1)}` }

/** Every write of every collection that is no article, by every actor, over REST and in process. */
export async function runRecords(run: Run): Promise<void> {
  const { matrix } = run
  const pdf = pdfFile(await plainPdf())
  const fileOf = (collection: string) => collection === 'attachments' && { file: pdf }
  const made = matrix.people.editor
  const sections = SECTIONS.map((id) => ({
    ...{ _id: new ObjectId(id), name: id, slug: id, createdAt: new Date(), updatedAt: new Date() },
  }))
  await matrix.payload.db.collections.sections?.collection.insertMany(sections)
  const documentOf = (collection: string) =>
    collection === 'suggestions'
      ? suggestionOf(matrix)
      : (DOCUMENTS[collection]?.() ?? { at: '2020-01-01' })
  for (const collection of Object.keys(RECORDS)) {
    const rows = matrix.payload.db.collections[collection]?.collection
    if (!rows) throw new Error(`no such collection: ${collection}`)
    const target = async (): Promise<string> => {
      if (!DOCUMENTS[collection]) {
        const own = new ObjectId().toHexString()
        const keys = { article: own, claimId: own, chain: own, seq: 1, key: own }
        const { insertedId } = await rows.insertOne({
          user: new ObjectId(),
          at: new Date(0),
          ...keys,
        })
        return String(insertedId)
      }
      const { id } = await matrix.payload.create({
        collection: collection as CollectionSlug,
        data: { ...documentOf(collection), createdBy: made.id } as never,
        ...fileOf(collection),
        overrideAccess: true,
        depth: 0,
      })
      return String(id)
    }
    const stored = async () => JSON.stringify(await rows.find({}).sort({ _id: 1 }).toArray())
    for (const actor of matrix.actors) {
      const common = {
        collection: collection as CollectionSlug,
        user: actor.user,
        overrideAccess: false,
        depth: 0,
      } as const
      const local = async (work: () => Promise<unknown>): Promise<Answer> => {
        const { value: _value, ...answer } = await askLocal(work)
        return strangerLocally(actor, answer)
      }
      const roads = {
        create: [
          () =>
            fileOf(collection)
              ? askUpload(actor, collection, pdf, documentOf(collection))
              : askRest(actor, 'POST', collection, documentOf(collection)),
          () =>
            local(() =>
              matrix.payload.create({
                ...{ ...common, data: documentOf(collection) as never },
                ...fileOf(collection),
              }),
            ),
        ],
        update: [
          (id: string) => askRest(actor, 'PATCH', `${collection}/${id}`, changeOf(collection)),
          (id: string) =>
            local(() =>
              matrix.payload.update({ ...common, id, data: changeOf(collection) as never }),
            ),
        ],
        delete: [
          (id: string) => askRest(actor, 'DELETE', `${collection}/${id}`),
          (id: string) => local(() => matrix.payload.delete({ ...common, id })),
        ],
      } as const
      for (const op of ['create', 'update', 'delete'] as const) {
        const expected: Expected = isStranger(actor.name)
          ? 'stranger'
          : mayRecord(collection, op, actor.name)
            ? 'yes'
            : 'absent'
        for (const [at, ask] of roads[op].entries()) {
          const road = at ? 'local' : 'rest'
          const row = { collection, op, road, actor: actor.name } as const
          if (!FULL_MATRIX && !SAMPLED.has(nameOf(row))) continue
          const id = await target()
          const before = await stored()
          const answer = await ask(id)
          const name = `${collection} ${op} ${road}`
          run.ledger.check(name, actor.name, NOT_AN_ARTICLE, expected, answer)
          const moved = (await stored()) !== before
          run.ledger.fact(`${name} writes`, actor.name, NOT_AN_ARTICLE, expected === 'yes', moved)
        }
      }
    }
  }
}

/**
 * What a live article shows is changed by editors and chiefs; to the newsroom the answer says why not. And who reads what
 * a reporter suggested: he and who decides.
 */
export async function runShownRecords({ matrix, ledger }: Run): Promise<void> {
  const { person } = matrix.entities
  const by = matrix.people.author
  const common = { overrideAccess: false, depth: 0 } as const
  const { id } = await matrix.payload.create({
    ...{ collection: 'suggestions', data: suggestionOf(matrix) as never, user: by, ...common },
  })
  const persons = matrix.payload.db.collections.persons?.collection
  const stored = async () => JSON.stringify(await persons?.find({}).sort({ _id: 1 }).toArray())
  for (const actor of matrix.actors) {
    const expected = isStranger(actor.name) ? 'stranger' : expectedShown(actor.name)
    const reads = isStranger(actor.name)
      ? 'stranger'
      : mayDecide(actor.name) || actor.user?.id === by.id
        ? 'yes'
        : 'absent'
    const local = async (work: () => Promise<unknown>): Promise<Answer> => {
      const { value: _value, ...answer } = await askLocal(work)
      return strangerLocally(actor, answer)
    }
    const asked = { collection: 'persons', id: person, user: actor.user, ...common } as const
    const change = () => ({ wikidataId: `Q${(born += 1)}` })
    const before = await stored()
    const answers = [
      await askRest(actor, 'PATCH', `persons/${person}`, change()),
      await local(() => matrix.payload.update({ ...asked, data: change() })),
    ]
    for (const [at, answer] of answers.entries()) {
      const name = `persons update of a shown one ${at ? 'local' : 'rest'}`
      ledger.check(name, actor.name, SHOWN, expected, answer)
    }
    const moved = (await stored()) !== before
    ledger.fact('persons shown writes', actor.name, SHOWN, expected === 'yes', moved)
    const one = { collection: 'suggestions', id, user: actor.user, ...common } as const
    const path = `suggestions/${id}`
    const roads: [string, Expected, Answer][] = [
      ['rest', reads, await askRest(actor, 'GET', path)],
      ['local', reads, await local(() => matrix.payload.findByID(one))],
    ]
    if (!mayDecide(actor.name)) {
      const decided = reads === 'yes' ? 'refused' : reads
      const body = { decision: 'take' }
      roads.push(['decide', decided, await askRest(actor, 'POST', `${path}/decide`, body)])
    }
    for (const [road, wanted, answer] of roads) {
      ledger.check(`suggestions read ${road}`, actor.name, SHOWN, wanted, answer)
    }
  }
}
