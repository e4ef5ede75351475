import { Client } from '@opensearch-project/opensearch'
import { z } from 'zod'

import type { IndexAnswer, IndexQuestion } from '@/src/delivery/documents/searchQuestion'
import type { IndexedDocument } from '../index/indexed'
import { INDEX, indexName, storedDocument } from './openSearchDocuments'
import { answerOf, existsBody, isThere, searchBody } from './openSearchQuery'

/** Of each owner all its documents from now on; none: it is gone. */
export type Put = ReadonlyMap<string, readonly IndexedDocument[]>

/** Documents of one kind as an OpenSearch keeps them. Everything throws where that does not answer. */
export type OpenSearchTexts = Readonly<{
  /** Makes the index where there is none. */
  ensure(): Promise<void>
  /** `_v` of each owner that has documents there. */
  versions(): Promise<Map<string, string>>
  /** `isShown`: found by whoever asks from then on; else after the next that is. */
  put(given: Put, isShown: boolean): Promise<void>
  search(question: IndexQuestion, now: number): Promise<IndexAnswer>
}>

const PAGE = 10_000

const known = z.object({
  hits: z.object({
    hits: z.array(
      z.object({
        _source: z.object({ version: z.string() }),
        fields: z.object({ owner: z.tuple([z.string()]) }),
        sort: z.tuple([z.string()]),
      }),
    ),
  }),
})
const written = z.object({ errors: z.literal(false) })
const several = z.object({ responses: z.array(z.unknown()) })

/** A client that waits so long for an answer and asks once: whoever waits is answered another way. */
export const openSearchClient = (url: string, patienceMs: number): Client =>
  new Client({ node: url, requestTimeout: patienceMs, maxRetries: 0 })

export function openSearchTexts(
  { client, writer }: Readonly<{ client: Client; writer: Client }>,
  database: string,
  of: IndexQuestion['of'],
): OpenSearchTexts {
  const index = indexName(database, of)
  /** Whether something was written that is not found yet. */
  let isHidden = false

  const show = async (): Promise<void> => {
    await writer.indices.refresh({ index })
    isHidden = false
  }

  return {
    async ensure() {
      const { body: isMade } = await writer.indices.exists({ index })
      if (!isMade) await writer.indices.create({ index, body: INDEX })
    },
    async versions() {
      const all = new Map<string, string>()
      let after: readonly string[] | undefined
      for (;;) {
        const { body } = await writer.search({
          index,
          body: {
            ...{ size: PAGE, sort: [{ id: 'asc' }], _source: ['version'] },
            ...{ docvalue_fields: ['owner'], track_total_hits: false },
            ...(after && { search_after: [...after] }),
          },
        })
        const { hits } = known.parse(body).hits
        for (const { _source, fields } of hits) all.set(fields.owner[0], _source.version)
        after = hits.at(-1)?.sort
        if (hits.length < PAGE) return all
      }
    },
    async put(given, isShown) {
      const documents = [...given.values()].flat()
      if (isHidden) await show()
      const stays = { ids: { values: documents.map(({ id }) => id) } }
      await writer.deleteByQuery({
        ...{ index, conflicts: 'proceed', refresh: false },
        body: {
          query: { bool: { filter: [{ terms: { owner: [...given.keys()] } }], must_not: [stays] } },
        },
      })
      if (documents.length > 0) {
        const body = documents.flatMap((one) => [
          { index: { _index: index, _id: one.id } },
          storedDocument(one),
        ])
        written.parse((await writer.bulk({ body })).body)
      }
      isHidden = true
      if (isShown) await show()
    },
    async search(question, now) {
      // Age is reckoned from where the list began.
      const from = question.after?.now || now
      const asked = question.words.filter(({ sound }) => sound !== null)
      const isKnown = new Map<unknown, boolean>()
      if (asked.length > 0) {
        const body = asked.flatMap((word) => [{ index }, existsBody(word)])
        const { responses } = several.parse((await client.msearch({ body })).body)
        for (const [at, word] of asked.entries()) isKnown.set(word, isThere(responses[at]))
      }
      const words = question.words.map((word) =>
        word.sound !== null && !isKnown.get(word) ? [word.sound] : word.keys,
      )
      const { body } = await client.search({ index, body: searchBody(question, words, from) })
      return answerOf(body, question, from)
    },
  }
}
