import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { presenceRows } from '@/src/editorial/presence/presence'
import type { Article } from '@/src/payload-types'
import { openPublishing, type Publishing } from '@/tests/support/publishing'
import { login, rest } from '@/tests/support/rest'

let newsroom: Publishing
let draft: Article
let names: Record<'editor' | 'other' | 'outsider', string>
let tokens: Record<'editor' | 'other' | 'outsider', string>

beforeAll(async () => {
  newsroom = await openPublishing()
  const other = await newsroom.hire('İkinci Editör', ['editor'])
  const outsider = await newsroom.hire('Uzak Muhabir', ['reporter'])
  names = { editor: newsroom.editor.name, other: other.name, outsider: outsider.name }
  tokens = {
    editor: await login(newsroom.editor),
    other: await login(other),
    outsider: await login(outsider),
  }
  draft = await newsroom.draft('Çeşme onarılacak', {
    source: await newsroom.source('APA'),
  })
})
afterAll(() => newsroom.close())

const here = async (who: keyof typeof tokens, article = draft.id) => {
  const { status, json } = await rest('PUT', `articles/${article}/presence`, { token: tokens[who] })
  return { status, people: json?.people?.map(({ name }: { name: string }) => name) }
}
const leave = (who: keyof typeof tokens) =>
  rest('DELETE', `articles/${draft.id}/presence`, { token: tokens[who] })

describe('who has an article open', () => {
  it('is told the others who may read it, never oneself', async () => {
    expect(await here('editor')).toEqual({ status: 200, people: [] })
    expect(await here('other')).toEqual({ status: 200, people: [names.editor] })
    expect(await here('editor')).toEqual({ status: 200, people: [names.other] })
    expect(await presenceRows(newsroom.payload).countDocuments({ article: draft.id })).toBe(2)
  })

  it('is told to nobody who may not read the article, and nothing is kept of the asking', async () => {
    expect((await here('outsider')).status).toBe(404)
    expect((await leave('outsider')).status).toBe(404)
    const stranger = await rest('PUT', `articles/${draft.id}/presence`)
    expect(stranger.status).toBe(401)
    expect((await here('editor', '0'.repeat(24))).status).toBe(404)
    expect(await presenceRows(newsroom.payload).countDocuments({})).toBe(2)
  })

  it('ends when it is closed, when the time is over, and with the account', async () => {
    expect((await leave('other')).status).toBe(200)
    expect((await here('editor')).people).toEqual([])
    await here('other')
    expect((await here('editor')).people).toEqual([names.other])
    await presenceRows(newsroom.payload).updateMany(
      { _id: { $not: { $regex: `${newsroom.editor.id}$` } } },
      { $set: { expiresAt: new Date(Date.now() - 1_000) } },
    )
    expect((await here('editor')).people).toEqual([])
  })
})
