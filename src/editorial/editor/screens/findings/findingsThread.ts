import { z } from 'zod'

import { callApi } from '@/src/editorial/admin/callApi'
import { isObject } from '@/src/language/isObject'
import type { Article } from '@/src/payload-types'
import type { Finding, SourcedEntities } from '@/src/sourcing/types'
import { FindingsSearch } from './FindingsSearch'

// A thread of the page: what is typed there is looked through here, and never waits for it.

/** What the page sends, as JSON: written in one go, and read here. */
export type Look = { turn: number; language: string; content: Partial<Article> }
/** What it gets: findings, perhaps twice, and then that the turn is over. */
export type Looked = { turn: number; found: Finding[] } | { turn: number; over: true }

const facts = z.object({
  entities: z.custom<SourcedEntities>(
    (value) =>
      isObject(value) &&
      isObject(value.persons) &&
      isObject(value.sources) &&
      isObject(value.events),
  ),
})
const spelling = z.object({ answers: z.array(z.array(z.string()).nullable()).nullable() })

/** Nobody waits for it longer: the next key asks again. */
const LIMIT_MS = 10_000

let language = 'tr'
const ask = async <Answer>(
  path: string,
  body: unknown,
  answer: z.ZodType<Answer>,
): Promise<Answer | null> => {
  const signal = AbortSignal.timeout(LIMIT_MS)
  const told = await callApi(`articles/${path}`, { method: 'POST', language, body, signal })
  return told.ok ? (answer.safeParse(told.body).data ?? null) : null
}

const search = new FindingsSearch({
  facts: async (asked) => (await ask('finding-facts', asked, facts))?.entities ?? null,
  words: async (words) => (await ask('spelling', { words }, spelling))?.answers ?? null,
})

const tell = (looked: Looked): void => globalThis.postMessage(looked)

globalThis.addEventListener('message', ({ data }: MessageEvent<string>) => {
  const { turn, content, ...look }: Look = JSON.parse(data)
  language = look.language
  void search
    .look(content, (found) => tell({ turn, found }))
    // What cannot be looked through leaves the page as it is.
    .catch((error: unknown) => console.error(error))
    .then(() => tell({ turn, over: true }))
})
