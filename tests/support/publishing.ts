import type { Db } from 'mongodb'

import { fromParagraphs } from '@/src/language/richText/newNodes'
import { markSpans } from '@/src/language/richText/spans'
import type { Article, Event, Source } from '@/src/payload-types'
import type { PublicArticle } from '@/src/published/documents'
import { publicDatabase } from '@/src/editorial/publish/store'
import { openNewsroom, type Newsroom, type StaffUser } from './newsroom'

export const SENTENCE = 'APA, ilçede yeni bir park açıldığını duyurdu.'
export const PARAGRAPHS = [SENTENCE, 'Açılışa mahalleli de katıldı.']

type Named = { source: string; persons?: string[]; events?: string[] }
type Entities = 'claims' | 'persons' | 'sources' | 'events'

/** A newsroom with a reporter and two editors that publishes and edits, and a view of the public half. */
export type Publishing = Newsroom & {
  db: Db
  editor: StaffUser
  person(displayName: string): Promise<string>
  source(name: string, extra?: Partial<Source>): Promise<string>
  event(title: string, extra?: Partial<Event>): Promise<string>
  /** A draft: `source` says the first sentence, which is about `persons` and `events`. */
  draft(headline: string, named: Named): Promise<Article>
  /** Submitted and approved, whatever the findings. */
  review(article: Article): Promise<Article>
  /** Through review to the public, as the workflow has it. */
  publish(article: Article, input?: Record<string, unknown>): Promise<Article>
  /** Opens an edit of this kind, changes the content and publishes it. */
  edit(article: Article, kind: string, data: Partial<Article>, input?: object): Promise<Article>
  read(id: string): Promise<PublicArticle>
  ids(collection: Entities): Promise<string[]>
}

/** The content of a draft that names these; row ids are the article's own. */
export const naming = ({ source, persons = [], events = [] }: Named): Partial<Article> => {
  const marked = markSpans(fromParagraphs(PARAGRAPHS), [
    { id: 'A1', start: 0, end: SENTENCE.length },
  ])
  return {
    body: marked as unknown as Article['body'],
    claims: [{ id: 'K1', text: 'İlçede park açıldı', kind: 'fact', persons, events }],
    attributions: [
      {
        id: 'A1',
        claim: 'K1',
        mode: 'namedSource',
        source,
        cue: { text: 'duyurdu', class: 'reportingActive' },
      },
    ],
  }
}

export async function openPublishing(): Promise<Publishing> {
  const newsroom = await openNewsroom()
  const { payload, act, stored } = newsroom
  const db = publicDatabase(payload)
  const reporter = await newsroom.hire('Defne Muhabir', ['reporter'])
  const editor = await newsroom.hire('Kemal Editör', ['editor'])
  const approver = await newsroom.hire('Selin Editör', ['editor'])
  const make = async (collection: 'persons' | 'sources' | 'events', data: object) =>
    (await payload.create({ collection, data: data as never, overrideAccess: true, depth: 0 })).id
  const review: Publishing['review'] = async (article) => {
    await act(reporter, article, 'submit')
    const { findings } = (await stored(article.id)).sourcing as {
      findings: { code: string; where: { quote: string } }[]
    }
    const overrides = findings.map(({ code, where }) => ({
      code,
      quote: where.quote,
      reason: 'Bu sınamada önemli değil',
    }))
    return act(approver, article, 'approve', { overrides })
  }
  const publish: Publishing['publish'] = async (article, input = {}) => {
    await review(article)
    return act(editor, article, 'publish', input)
  }
  return {
    ...newsroom,
    db,
    editor,
    review,
    publish,
    person: (displayName) => make('persons', { displayName }),
    source: (name, extra) => make('sources', { name, kind: 'agency', ...extra }),
    event: (title, extra) => make('events', { title, ...extra }),
    draft: (headline, named) =>
      payload.create({
        collection: 'articles',
        data: { headline, ...naming(named) },
        user: reporter,
        overrideAccess: false,
        depth: 0,
      }),
    edit: async (article, editKind, data, input = {}) => {
      await act(editor, article, 'startEdit', { editKind })
      await payload.update({
        collection: 'articles',
        id: article.id,
        data,
        user: editor,
        overrideAccess: false,
      })
      return publish(article, { ...input })
    },
    read: async (id) => {
      const found = await db.collection<PublicArticle>('articles').findOne({ _id: id })
      if (!found) throw new Error(`not public: ${id}`)
      return found
    },
    ids: async (collection) => {
      const rows = db.collection<{ _id: string }>(collection)
      return (await rows.find({}, { projection: { _id: 1 } }).toArray())
        .map(({ _id }) => _id)
        .sort()
    },
  }
}
