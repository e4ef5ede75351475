import { ObjectId } from 'mongodb'

import type { Card, DeskAnswer, RowsAnswer } from '@/src/editorial/desk/card'
import { fromParagraphs } from '@/src/language/richText/newNodes'
import { openNewsroom, type Newsroom, type StaffUser } from './newsroom'
import { login, rest } from './rest'

export const HOUR = 3_600_000
const CAST = {
  defne: ['reporter'],
  mert: ['reporter'],
  nermin: ['editor'],
  selma: ['chief'],
  pelin: ['factChecker'],
  deniz: ['admin'],
} as const
export type Name = keyof typeof CAST
export const NAMES = Object.keys(CAST) as Name[]

/** A newsroom with one of each role, whose articles are stored past every rule: the desk is about what is there. */
export class DeskNewsroom {
  readonly people = {} as Record<Name, StaffUser>
  private readonly tokens = {} as Record<Name, string>
  private constructor(
    readonly newsroom: Newsroom,
    /** The desk of Defne. */
    readonly kent: string,
  ) {}

  static async open(): Promise<DeskNewsroom> {
    const newsroom = await openNewsroom()
    const { id } = await newsroom.payload.create({
      collection: 'desks',
      data: { name: 'Kent masası', slug: 'kent' },
      overrideAccess: true,
    })
    const opened = new DeskNewsroom(newsroom, id)
    for (const name of NAMES) {
      const extra = name === 'defne' ? { desk: id } : {}
      opened.people[name] = await newsroom.hire(name, [...CAST[name]], extra)
      opened.tokens[name] = await login(opened.people[name])
    }
    return opened
  }

  raw(collection = 'articles') {
    const { db } = this.newsroom.payload.db.connection
    if (!db) throw new Error('no connection')
    return db.collection(collection)
  }
  idOf(name: Name): ObjectId {
    return new ObjectId(this.people[name].id)
  }

  async store(over: Record<string, unknown>): Promise<string> {
    const { insertedId } = await this.raw().insertOne({
      headline: 'Çeşme onarılıyor',
      body: fromParagraphs(['Belediye çeşmeyi onaracak.', 'Çalışma salı başlıyor.']),
      ...{ language: 'tr', stage: 'draft', editKind: 'first', revision: 1, wordCount: 6 },
      gates: { legal: 'notNeeded', factCheck: 'notNeeded' },
      ...{ author: this.idOf('mert'), contributors: [this.idOf('mert')] },
      ...{ createdAt: new Date(), updatedAt: new Date() },
      ...over,
    } as never)
    return String(insertedId)
  }

  async publish(
    over: Record<string, unknown>,
    publication: Record<string, unknown> = {},
  ): Promise<string> {
    const id = await this.store({ stage: 'published', ...over })
    await this.raw('publications').insertOne({
      ...{ article: new ObjectId(id), state: 'live', slug: `haber-${id}` },
      ...{ firstPublishedAt: new Date(), lastPublishedAt: new Date() },
      ...{ contributors: [this.idOf('mert')], publishedBy: this.idOf('selma') },
      ...publication,
    } as never)
    return id
  }

  get(name: Name, path: string) {
    return rest('GET', path, { token: this.tokens[name] })
  }
  post(name: Name, path: string, body: unknown) {
    return rest('POST', path, { token: this.tokens[name], body })
  }
  private async read<Answer>(name: Name, path: string): Promise<Answer> {
    const { status, text, json } = await this.get(name, path)
    if (status !== 200) throw new Error(`${name} ${path}: ${status} ${text}`)
    return json
  }
  desk(name: Name, query = ''): Promise<DeskAnswer> {
    return this.read(name, `desk${query}`)
  }
  rows(name: Name, query = ''): Promise<RowsAnswer> {
    return this.read(name, `desk/rows${query}`)
  }
  /** Every row that fits, page after page. */
  async all(name: Name, query: string): Promise<Card[]> {
    const found: Card[] = []
    let after = ''
    for (let pages = 0; pages < 60; pages += 1) {
      const page = await this.rows(name, `?${query}${after && `&after=${after}`}`)
      found.push(...page.cards)
      if (!page.next) return found
      after = page.next
    }
    throw new Error('a list without an end')
  }
}
