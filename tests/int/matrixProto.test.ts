import { afterAll, beforeAll, it } from '@jest/globals'
import { openMatrix, type MatrixNewsroom } from '@/tests/matrix/newsroom'
let matrix: MatrixNewsroom
beforeAll(async () => { matrix = await openMatrix(['factChecker']) }, 120000)
afterAll(() => matrix.close())
it('x', async () => {
  const now = new Date().toISOString()
  const C = matrix.payload.db.collections.claims as any
  for (const where of [
    { or: [{ 'article.embargoUntil': { equals: null } }, { 'article.embargoUntil': { less_than_equal: now } }] },
    { or: [{ 'article.embargoUntil': { equals: null } }, { 'article.stage': { equals: 'spiked' } }] },
    { or: [{ 'article.embargoUntil': { exists: false } }, { 'article.embargoUntil': { less_than_equal: now } }] },
    { or: [{ 'article.embargoUntil': { exists: false } }, { 'article.stage': { equals: 'spiked' } }] },
    { or: [{ 'article.stage': { equals: 'spiked' } }, { 'article.embargoUntil': { exists: false } }] },
    { or: [{ 'article.stage': { equals: 'draft' } }, { 'article.stage': { equals: 'published' } }] },
    { or: [{ 'article.gates.legal': { equals: 'notNeeded' } }, { 'article.stage': { equals: 'published' } }] },
  ]) {
    const q = await C.buildQuery({ payload: matrix.payload, where })
    const { totalDocs } = await matrix.payload.find({ collection: 'claims', where: where as never, overrideAccess: true })
    process.stdout.write(`${totalDocs} ${JSON.stringify(where)} ${JSON.stringify(q)}\n`)
  }
}, 300000)
