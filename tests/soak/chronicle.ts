import { setTimeout as sleep } from 'node:timers/promises'

import { fromParagraphs } from '@/src/language/richText/newNodes'
import type { Newsroom } from '@/tests/support/newsroom'
import { rest } from '@/tests/support/rest'
import type { Tokens } from './startWriters'

export type Chronicle = {
  id: string
  slug: string
  /** When which number of the spot line was known to be published (`performance.now()`). */
  known: { number: number; at: number }[]
  stop(): Promise<void>
}

/**
 * One published article, updated and published again and again through the workflow; its spot line is a number that grows.
 * What is refused is tried again from where the article then stands. Returns after the first publication.
 */
export async function chronicle({ stored }: Newsroom, tokens: Tokens): Promise<Chronicle> {
  const body = { headline: 'Gelişmeler', dek: '1', body: fromParagraphs(['Metin.']) }
  const { json } = await rest('POST', 'articles', { token: tokens.reporter, body })
  const id: string = json.doc.id
  const known: Chronicle['known'] = []
  let stopping = false

  const act = (token: string, revision: number, action: string, input = {}) =>
    rest('POST', `articles/${id}/transition`, { token, body: { action, revision, input } })
  const step = async (number: number): Promise<boolean> => {
    const { stage, dek, revision: now } = await stored(id)
    const revision = now ?? 0
    if (stage === 'published' && dek === String(number)) return true
    if (stage === 'published')
      await act(tokens.reporter, revision, 'startEdit', { editKind: 'update' })
    else if (stage === 'draft' && dek !== String(number)) {
      await rest('PATCH', `articles/${id}`, { token: tokens.reporter, body: { dek: `${number}` } })
    } else if (stage === 'draft') await act(tokens.reporter, revision, 'submit')
    else if (stage === 'inReview') await act(tokens.editor, revision, 'approve')
    else {
      const note = `Sürüm ${number} yayımlandı`
      return (await act(tokens.editor, revision, 'publish', { note })).status === 200
    }
    return false
  }
  const publish = async (number: number): Promise<void> => {
    for (let done = false; !done && !stopping;) {
      done = await step(number).catch(() => false)
      if (done) known.push({ number, at: performance.now() })
      else await sleep(5)
    }
  }
  await publish(1)
  const { slug } = await stored(id)
  const going = (async () => {
    for (let number = 2; !stopping; number += 1) await publish(number)
  })()
  return {
    ...{ id, slug: slug ?? '', known },
    async stop() {
      stopping = true
      await going
    },
  }
}
