import { BSON, ObjectId, type Db, type Document } from 'mongodb'
import { createLocalReq } from 'payload'

import { analysisOf } from '@/src/editorial/articles/analysisOf'
import type { Article } from '@/src/payload-types'

import { judgedArticle } from '@/src/workflow/judgedArticle'
import type { BaseState, MatrixNewsroom } from './newsroom'
import type { Cell } from './policy'

/** Documents as the bytes they are stored in, to put them back exactly, and what the server says of each collection. */
type Snapshot = { rows: Map<string, Buffer[]>; sums: Map<string, string> }
const LATER = new Date('2031-05-01T09:00:00Z')
/** Kept out of the hash: a login, a panel view or a mere request writes them, an article does not. */
const ASIDE = [
  ...['users', 'staff-sessions', 'rate-limits'],
  ...['payload-migrations', 'payload-preferences'],
]

const take = async (db: Db, names: readonly string[]): Promise<Snapshot> => {
  const rows = names.map(async (name): Promise<[string, Buffer[]]> => {
    const bytes = await db.collection(name).find({}, { raw: true }).sort({ _id: 1 }).toArray()
    return [name, bytes as unknown as Buffer[]]
  })
  return { rows: new Map(await Promise.all(rows)), sums: await sumsOf(db, names) }
}

/** One sum over all documents of each collection, in one command (MongoDB manual, "dbHash"); an empty one has one too. */
async function sumsOf(db: Db, names: readonly string[]): Promise<Map<string, string>> {
  const { collections } = await db.command({ dbHash: 1, collections: names })
  return new Map(names.map((name) => [name, String(collections[name])]))
}

/** The article of the matrix, standing in one cell: put there and put back by raw writes, past every rule. */
export class Stand {
  private own: Snapshot = { rows: new Map(), sums: new Map() }
  private shown: Snapshot = { rows: new Map(), sums: new Map() }
  private readonly editorial: Db
  private readonly publicHalf: Db
  private names: string[] = []
  private publicNames: string[] = []
  private overrides = new Map<string, Document[]>()
  private base = new Map<string, Document>()

  constructor(private readonly matrix: MatrixNewsroom) {
    const { db } = matrix.payload.db.connection
    if (!db) throw new Error('no connection')
    this.editorial = db
    this.publicHalf = matrix.db
  }

  /** Remembers the articles as their transitions left them. Call once. */
  async open(): Promise<this> {
    this.names = (await this.editorial.listCollections().toArray())
      .map(({ name }) => name)
      .filter((name) => !ASIDE.includes(name))
    this.publicNames = (await this.publicHalf.listCollections().toArray()).map(({ name }) => name)
    this.shown = await take(this.publicHalf, this.publicNames)
    for (const row of await this.editorial.collection('articles').find().toArray()) {
      this.base.set(String(row._id), row)
    }
    return this
  }

  idOf({ state }: Cell): string {
    const base: BaseState = state === 'reinstating' ? 'withdrawn' : state
    return this.matrix.articles[base]
  }

  /** Puts the article into this cell; its history keeps its words, and gets today's people. */
  async place(cell: Cell): Promise<string> {
    const id = this.idOf(cell)
    // The matrix asks more in a minute than a person may.
    await this.editorial.collection('rate-limits').deleteMany({})
    const row = this.base.get(id)
    if (!row) throw new Error(`no article for ${cell.state}`)
    const { author, assignee, editor, editorWhoWrote, chief, everythingWhoWrote } =
      this.matrix.people
    const oid = (user: { id: string }) => new ObjectId(user.id)
    const [approved, reviewed] = [
      cell.stage === 'approved' || cell.stage === 'scheduled',
      ['inReview', 'approved', 'scheduled'].includes(cell.stage),
    ]
    const now = await this.matrix.stored(id)
    await this.decide(now)
    const hashNow = judgedArticle(now as never).contentHash
    const placed: Document = {
      ...row,
      stage: cell.stage,
      editKind: editKindOf(cell),
      assignee: oid(assignee),
      contributors:
        cell.stage === 'published' ? [] : [author, editorWhoWrote, everythingWhoWrote].map(oid),
      gates: {
        legal: cell.modifier === 'legalGate' ? 'required' : 'notNeeded',
        factCheck: cell.modifier === 'factGate' ? 'required' : 'notNeeded',
      },
      ...(cell.modifier === 'embargoed' && { embargoUntil: new Date('2031-01-01T00:00:00Z') }),
      submittedBy: reviewed ? oid(author) : null,
      approvedHash: approved ? hashNow : null,
      approvedBy: approved ? oid(chief) : null,
      approvedOverrides: approved ? this.overridesFor(cell) : [],
      schedule:
        cell.stage === 'scheduled'
          ? { at: LATER.toISOString(), timeZone: 'UTC', by: editor.id, hash: hashNow, told: {} }
          : null,
    }
    await this.editorial.collection('articles').replaceOne({ _id: row._id }, placed)
    await this.editorial
      .collection('_articles_versions')
      .updateMany(
        { parent: { $in: [row._id, id] } as never },
        { $set: { 'version.assignee': oid(assignee) } },
      )
    this.own = await take(this.editorial, this.names)
    return id
  }

  /** Overrides for every finding the article has, so that findings never decide a cell. */
  overridesFor(cell: Cell): Document[] {
    return this.overrides.get(this.idOf(cell)) ?? []
  }

  private async decide(row: Article): Promise<void> {
    const req = await createLocalReq({}, this.matrix.payload)
    const { findings } = (await analysisOf(req, row as never)).sourcing
    this.overrides.set(
      row.id,
      findings.map(({ code, where }) => ({
        code,
        quote: where.quote,
        reason: 'Bu sınamada önemsiz',
      })),
    )
  }

  /** One hash over everything a refused request could have changed, in both halves. */
  async hash(): Promise<string> {
    const [own, shown] = await Promise.all([
      sumsOf(this.editorial, this.names),
      sumsOf(this.publicHalf, this.publicNames),
    ])
    return [...own, ...shown].map(([name, sum]) => `${name}:${sum}`).join(' ')
  }

  /** Puts back what an allowed request changed. */
  async restore(): Promise<void> {
    await putBack(this.editorial, this.own)
    await putBack(this.publicHalf, this.shown)
  }

  /** Everything the public can read now, as text. */
  async publicText(): Promise<string> {
    const shown = await take(this.publicHalf, this.publicNames)
    return Buffer.concat([...shown.rows.values()].flat()).toString('utf8')
  }
}

const editKindOf = ({ state, stage }: Cell): string => {
  if (state === 'reinstating') return 'reinstatement'
  return state === 'never' || stage === 'published' ? 'first' : 'update'
}

async function putBack(db: Db, { rows, sums }: Snapshot): Promise<void> {
  const now = await sumsOf(db, [...sums.keys()])
  for (const [name, docs] of rows) {
    if (sums.get(name) === now.get(name)) continue
    await db.collection(name).deleteMany({})
    const whole = docs.map((doc) => BSON.deserialize(doc, { promoteValues: false }))
    if (whole.length > 0) await db.collection(name).insertMany(whole)
  }
}
