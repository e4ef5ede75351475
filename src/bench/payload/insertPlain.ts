import type { Db, Document } from 'mongodb'
import type { GeneratedBatch } from '../generate/generateArticles'
import { plainArticle } from './plainArticle'

const dated = { createdAt: new Date(0), updatedAt: new Date(0) }

const rowsOf = (batch: GeneratedBatch, before: number): Record<string, Document[]> => ({
  persons: batch.persons.map(({ _id, slug, name }) => ({ _id, slug, name, ...dated })),
  sources: batch.sources.map(({ _id, slug, name, kind }) => ({ _id, slug, name, kind, ...dated })),
  events: batch.events.map(({ _id, slug, title, kind, occurrence, place, when, personIds }) => ({
    ...{ _id, slug, title, kind, occurrence, place, ...dated },
    ...{ earliest: when.earliest, participants: personIds },
  })),
  ...Object.fromEntries(
    (['section', 'tag'] as const).map((kind) => [
      `${kind}s`,
      batch.terms
        .filter((term) => term.kind === kind)
        .map(({ _id, slug, name }) => ({ _id, slug, name, ...dated })),
    ]),
  ),
  // Plain Payload has no withdrawn articles: it would delete them.
  articles: batch.articles.flatMap((article, index) =>
    article.state === 'withdrawn' ? [] : [plainArticle(article, before + index)],
  ),
})

/** Writes one generated batch into plain Payload's database, past Payload. `before`: articles already there. */
export async function insertPlain(db: Db, batch: GeneratedBatch, before: number): Promise<void> {
  const writes = Object.entries(rowsOf(batch, before)).map(async ([name, rows]) => {
    if (rows.length > 0) await db.collection(name).insertMany(rows, { ordered: false })
  })
  await Promise.all(writes)
}
