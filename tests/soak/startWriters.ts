import { fromParagraphs } from '@/src/language/richText/newNodes'
import { type Answer, rest } from '@/tests/support/rest'
import type { Written } from './Written'

export type Tokens = Record<'reporter' | 'editor', string>
export type Writers = {
  written: Written
  acknowledged(): number
  /** The longest time without an acknowledged write since this was last asked, in ms. */
  longestGap(): number
  stop(): Promise<void>
}

/** Every so many saves a writer publishes an article. */
const PUBLISH_EVERY = 8
/** Of what a person may be told after which nothing of it is stored. */
const NOT_STORED = new Set(['databaseAway', 'writeConflict'])

const codeIn = ({ json }: Answer): string => json?.errors?.[0]?.code ?? ''
const add = (all: Map<string, string[]>, article: string, text: string) =>
  void all.set(article, [...(all.get(article) ?? []), text])

/** So many people who save and publish through REST as fast as they are answered, until they are told to stop. */
export async function startWriters(tokens: Tokens, count: number): Promise<Writers> {
  const written: Written = {
    ...{ saved: new Map(), refused: new Map(), tried: new Set(), published: new Set() },
    answers: {},
  }
  let stopping = false
  let longestGapMs = 0
  let acknowledged = 0
  let lastAt = performance.now()

  const send = async (...request: Parameters<typeof rest>): Promise<Answer> => {
    const answer = await rest(...request)
    const key = `${answer.status} ${codeIn(answer)}`.trim()
    written.answers[key] = (written.answers[key] ?? 0) + 1
    if (answer.status < 300) {
      acknowledged += 1
      longestGapMs = Math.max(longestGapMs, performance.now() - lastAt)
      lastAt = performance.now()
    }
    return answer
  }
  const create = async (headline: string): Promise<{ id: string; revision: number }> => {
    const body = { headline, body: fromParagraphs(['Metin.']) }
    for (;;) {
      const { status, json } = await send('POST', 'articles', { token: tokens.reporter, body })
      if (status === 201) return json.doc
      // Otherwise a refusal would be asked for again without a pause.
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  const save = async (id: string, dek: string): Promise<void> => {
    const options = { token: tokens.reporter, body: { dek } }
    const answer = await send('PATCH', `articles/${id}`, options)
    if (answer.status === 200) add(written.saved, id, dek)
    else if (NOT_STORED.has(codeIn(answer))) add(written.refused, id, dek)
  }
  const publish = async (headline: string): Promise<void> => {
    const article = await create(headline)
    let { revision } = article
    for (const action of ['submit', 'approve', 'publish']) {
      if (action === 'publish') written.tried.add(article.id)
      const answer = await send('POST', `articles/${article.id}/transition`, {
        token: action === 'submit' ? tokens.reporter : tokens.editor,
        body: { action, revision, input: {} },
      })
      if (answer.status !== 200) return
      revision = answer.json.article.revision
    }
    written.published.add(article.id)
  }
  const writer = async (name: number): Promise<void> => {
    const { id } = await create(`Yazar ${name}`)
    for (let number = 1; !stopping; number += 1) {
      if ((number + name) % PUBLISH_EVERY === 0) await publish(`Yayın ${name} ${number}`)
      else await save(id, `Spot ${name} ${number}`)
    }
  }
  const writing = Array.from({ length: count }, (_, name) => writer(name))
  return {
    written,
    acknowledged: () => acknowledged,
    longestGap() {
      const gap = longestGapMs
      longestGapMs = 0
      return Math.round(gap)
    },
    async stop() {
      stopping = true
      await Promise.all(writing)
    },
  }
}
