import { afterAll, beforeAll, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { newsroomModel, STEPS, type Step } from '../support/publicChanges'
import { runs } from '../support/runs'
import { openTwoDeliveries, type TwoDeliveries } from '../support/twoDeliveries'

let two: TwoDeliveries
beforeAll(async () => {
  two = await openTwoDeliveries()
})
afterAll(() => two.close())

const CARD =
  '{ nodes { slug headline persons { slug name } section { name } } pageInfo { endCursor hasNextPage } }'
/** What pages ask: see docs/api.md. */
const QUERIES = [
  `{ articles(first: 3) ${CARD} }`,
  `{ articles(first: 2, filter: {section: "spor"}) ${CARD} }`,
  `{ articles(first: 2, filter: {tag: "t1", genre: REPORT}) ${CARD} sections { slug name } }`,
  `{ articles(filter: {state: [WITHDRAWN, RETRACTED]}) { totalCount nodes { slug notice } } }`,
  `{ articles(filter: {person: "kisi-1"}, order: UPDATED) { totalCount nodes { slug } } tags { nodes { slug name } totalCount } }`,
  `{ article(slug: "h1") { state headline notice claims { text persons { name } attributions { label source { name country } } } related { slug } } }`,
  `{ article(slug: "eski-h2") { redirectedFrom slug headline persons { names { value } } jsonLd } }`,
  `{ person(slug: "kisi-1") { name names { value } said(first: 2) { nodes { text article { slug headline } } totalCount } claimsAbout { nodes { text } } articles(first: 2) { nodes { slug } } timeline { title } } }`,
  `{ persons(filter: {nameMatches: "Kişi 2"}) { nodes { slug name } totalCount } }`,
  `{ claims(first: 3, filter: {source: "kaynak-1"}) { nodes { text article { slug state } } pageInfo { hasNextPage } } }`,
  `{ source(slug: "kaynak-1") { name articles { nodes { slug headline } } claims(filter: {kind: FACT}) { totalCount } } }`,
  `{ search(query: "kişi") { nodes { __typename ... on Person { name } ... on Article { slug headline } } totalCount } }`,
]

const sameAsUncached = async () => {
  for (const query of QUERIES) {
    const [kept, kept2, fresh] = await Promise.all(
      [two.here, two.there, two.plain].map((api) => api.ask(query)),
    )
    expect(fresh?.errors).toBeUndefined()
    expect({ query, text: kept?.text }).toEqual({ query, text: fresh?.text })
    expect(kept2?.text).toBe(fresh?.text)
  }
}

it('whatever is published, corrected, renamed or taken back, an answer that is kept is the answer', async () => {
  const model = newsroomModel(two.here.db)
  const moment = fc.record({
    step: fc.constantFrom<Step>(...STEPS),
    which: fc.nat(5),
    seed: fc.nat(1_000),
    /** Asked while it is being written: answers made half before and half after it. */
    meanwhile: fc.uniqueArray(fc.nat(QUERIES.length - 1), { maxLength: 4 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(moment, { minLength: 3, maxLength: 8 }), async (moments) => {
      for (const { step, which, seed, meanwhile } of moments) {
        await Promise.all([
          model.take(step, which, seed),
          ...meanwhile.map((index) => two.here.ask(QUERIES[index] ?? '')),
        ])
        for (const index of meanwhile) await two.there.ask(QUERIES[index] ?? '')
      }
      await two.told()
      await sameAsUncached()
    }),
    // The newsroom goes on from run to run, so a failure cannot be made smaller.
    { numRuns: runs(12), endOnFailure: true },
  )
}, 60_000)
