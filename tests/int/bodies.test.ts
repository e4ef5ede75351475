import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { canonicalBody } from '@/src/language/richText/canonicalBody'
import { toText } from '@/src/language/richText/toText'
import type { Article } from '@/src/payload-types'
import { mapTexts, plainText } from '@/src/language/text/plainText'
import { arbitraryBody } from '@/tests/support/arbitraryBody'
import { arbitraryStoryBody } from '@/tests/support/arbitraryStoryBody'
import { openNewsroom, type Newsroom } from '@/tests/support/newsroom'
import { login, rest } from '@/tests/support/rest'
import { runs } from '@/tests/support/runs'

// Broken and sound ones, 1,000 in all; the soak sends 100,000.
const TREES = Number(process.env.KUNYE_FUZZ_REST ?? runs(160)) / 2

describe('a body sent to the newsroom', () => {
  let newsroom: Newsroom
  let article: Article
  let token: string

  beforeAll(async () => {
    newsroom = await openNewsroom()
    const reporter = await newsroom.hire('Defne Muhabir', ['reporter'])
    article = await newsroom.file(reporter, 'Türlü metinler', ['Metin.'])
    token = await login(reporter)
    // Bodies are asked about here, not spelling: there is a dictionary for Turkish only, and it is slow with junk.
    await rest('PATCH', `articles/${article.id}`, { token, body: { language: 'en' } })
  })
  afterAll(() => newsroom.close())

  /** A busy database may end a transaction (409, nothing written): then it is sent again, as the admin does. */
  const send = async (body: unknown) => {
    for (let attempt = 0; ; attempt += 1) {
      const answer = await rest('PATCH', `articles/${article.id}`, { token, body: { body } })
      if (answer.status !== 409 || attempt === 2) return answer
    }
  }

  it(`is stored, or refused with the place that is wrong; never an error of ours (${TREES} junk trees)`, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryBody, async (body) => {
        const { status, json } = await send(body)
        expect([200, 400]).toContain(status)
        if (status === 400) {
          expect(json.errors[0].code).toBe('bodyInvalid')
          expect(json.errors[0].problems[0].path).toMatch(/^root/)
        }
      }),
      { numRuns: TREES },
    )
  }, 14_400_000)

  it(`comes back as it was sent when it is sound (${TREES} marked stories)`, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryStoryBody, async (body) => {
        const { status } = await send(body)
        expect(status).toBe(200)
        const { body: kept } = await newsroom.stored(article.id)
        // Letters are composed, those of each run for themselves.
        const plain = mapTexts(body, plainText)
        expect(toText(kept)).toBe(toText(plain))
        expect(canonicalBody(kept)).toEqual(canonicalBody(plain))
      }),
      { numRuns: TREES },
    )
  }, 14_400_000)
})
