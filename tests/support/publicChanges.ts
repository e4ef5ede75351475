import type { Db, Document } from 'mongodb'
import type { PublicArticle, PublicPerson, PublicSource } from '@/src/published/documents'
import {
  articleDoc,
  attribution,
  claim,
  claimRows,
  personCard,
  personDoc,
  sourceCard,
  sourceDoc,
  withdrawnDoc,
} from './publicFixtures'

export const STEPS = [
  'publish',
  'correct',
  'retract',
  'withdraw',
  'remove',
  'renamePerson',
  'renameSource',
  'dropPerson',
] as const
export type Step = (typeof STEPS)[number]

/** Writes what the newsroom does into the public database, as `src/editorial/publish` writes it: whole documents, cards renewed. */
export function newsroomModel(db: Db) {
  const persons = new Map<number, PublicPerson>()
  const sources = new Map<number, PublicSource>()
  const articles = new Map<number, PublicArticle>()
  let clock = 0

  const put = (collection: string, document: { _id: string }) =>
    db
      .collection<{ _id: string } & Document>(collection)
      .replaceOne({ _id: document._id }, document, {
        upsert: true,
      })
  /** Those that `all` finds become these: one command. */
  const putAll = (collection: string, documents: { _id: string }[], all: Document) =>
    db.collection<{ _id: string } & Document>(collection).bulkWrite([
      { deleteMany: { filter: { ...all, _id: { $nin: documents.map(({ _id }) => _id) } } } },
      ...documents.map((document) => ({
        replaceOne: { filter: { _id: document._id }, replacement: document, upsert: true },
      })),
    ])
  const personOf = async (index: number): Promise<PublicPerson> => {
    const person = persons.get(index) ?? personDoc(`Kişi ${index}`)
    if (!persons.has(index)) await put('persons', person)
    persons.set(index, person)
    return person
  }
  const sourceOf = async (index: number): Promise<PublicSource> => {
    const source = sources.get(index) ?? sourceDoc(`Kaynak ${index}`)
    if (!sources.has(index)) await put('sources', source)
    sources.set(index, source)
    return source
  }
  const renewTerms = async () => {
    const shown = [...articles.values()].flatMap(({ section, tags }) => [
      ...(section ? [{ kind: 'section', ...section }] : []),
      ...tags.map((tag) => ({ kind: 'tag', ...tag })),
    ])
    await putAll(
      'terms',
      shown.map((term) => ({ _id: `${term.kind}-${term.slug}`, ...term })),
      {},
    )
  }
  const store = async (index: number, article: PublicArticle) => {
    articles.set(index, article)
    await put('articles', article)
    const rows = article.state === 'withdrawn' ? [] : claimRows(article)
    await putAll('claims', rows, { articleId: article._id })
    await renewTerms()
  }
  const written = async (index: number, seed: number): Promise<PublicArticle> => {
    const person = await personOf(seed % 3)
    const source = await sourceOf(seed % 2)
    clock += 1
    return articleDoc(`h${index}`, {
      headline: `Başlık ${seed}`,
      slugAliases: [`eski-h${index}`],
      genre: seed % 2 ? 'report' : 'analysis',
      section: seed % 5 < 2 ? { slug: 'spor', name: 'Spor' } : { slug: 'dunya', name: 'Dünya' },
      tags: seed % 7 < 3 ? [{ slug: 't1', name: 'Etiket' }] : [],
      publishedAt: new Date(Date.UTC(2025, 0, 1 + (seed % 20))),
      updatedAt: new Date(Date.UTC(2025, 5, 1, 0, clock)),
      related: [`a-h${(index + 1) % 6}`],
      claims: [
        claim('c1', { text: `İddia ${seed}`, persons: [personCard(person)] }),
        ...(seed % 3 ? [claim('c2', { kind: 'accusation' })] : []),
      ],
      attributions: [
        attribution('r1', 'c1', { source: sourceCard(source) }),
        attribution('r2', 'c1', { mode: 'namedSpeaker', speaker: personCard(person) }),
      ],
    })
  }
  /** Articles and claims with the cards as they are now. */
  const renewCards = async () => {
    for (const [index, article] of articles) {
      if (article.state === 'withdrawn') continue
      const personBy = new Map([...persons.values()].map((one) => [one._id, personCard(one)]))
      const sourceBy = new Map([...sources.values()].map((one) => [one._id, sourceCard(one)]))
      const renewed = articleDoc(article.slug, {
        ...article,
        persons: undefined,
        sources: undefined,
        events: undefined,
        deps: undefined,
        claims: article.claims.map((row) => ({
          ...row,
          persons: row.persons.map((card) => personBy.get(card.id) ?? card),
        })),
        attributions: article.attributions.map((row) => ({
          ...row,
          source: row.source && (sourceBy.get(row.source.id) ?? row.source),
          speaker: row.speaker && (personBy.get(row.speaker.id) ?? row.speaker),
        })),
      } as Partial<PublicArticle>)
      if (JSON.stringify(renewed) !== JSON.stringify(article)) await store(index, renewed)
    }
  }

  return {
    /** One step: what it is done to (`which`, 0 to 5) and how it turns out (`seed`) follow from the numbers. */
    async take(step: Step, which: number, seed: number): Promise<void> {
      const article = articles.get(which)
      if (step === 'publish' || (step === 'correct' && article)) {
        return store(which, await written(which, seed))
      }
      if (step === 'retract' && article?.state === 'live') {
        return store(which, { ...article, state: 'retracted', notice: `Geri çekildi ${seed}` })
      }
      if (step === 'withdraw' && article)
        return store(which, withdrawnDoc(article.slug, `Kaldırıldı ${seed}`))
      if (step === 'remove' && article) {
        articles.delete(which)
        await db.collection('claims').deleteMany({ articleId: article._id })
        await db.collection<{ _id: string }>('articles').deleteOne({ _id: article._id })
        await renewTerms()
      }
      if (step === 'renamePerson') {
        const person = await personOf(which % 3)
        const renamed = personDoc(`Ad ${seed}`, { _id: person._id, slug: person.slug })
        persons.set(which % 3, renamed)
        await put('persons', renamed)
        return renewCards()
      }
      if (step === 'renameSource') {
        const source = await sourceOf(which % 2)
        const renamed = sourceDoc(`Ajans ${seed}`, {
          _id: source._id,
          slug: source.slug,
          country: String(seed),
        })
        sources.set(which % 2, renamed)
        await put('sources', renamed)
        return renewCards()
      }
      if (step === 'dropPerson') {
        const person = persons.get(which % 3)
        persons.delete(which % 3)
        if (person) await db.collection<{ _id: string }>('persons').deleteOne({ _id: person._id })
      }
    },
  }
}
