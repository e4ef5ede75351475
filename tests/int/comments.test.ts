import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { fromParagraphs } from '@/src/language/richText/newNodes'
import type { Article } from '@/src/payload-types'
import { openNewsroom, type Newsroom, type StaffUser } from '@/tests/support/newsroom'
import { login, rest } from '@/tests/support/rest'

const TEXT = ['Belediye çeşmeyi onaracak.', 'Çalışma salı günü başlıyor.']
const QUOTE = { exact: 'salı günü', prefix: 'Çalışma ', suffix: ' başlıyor.' }

let newsroom: Newsroom
let article: Article
const people: Record<string, StaffUser> = {}
const tokens: Record<string, string> = {}

beforeAll(async () => {
  newsroom = await openNewsroom()
  const cast = [
    ['defne', 'reporter'],
    ['mert', 'reporter'],
    ['nermin', 'editor'],
    ['kerem', 'editor'],
    ['pelin', 'factChecker'],
    ['deniz', 'admin'],
  ] as const
  for (const [name, role] of cast) {
    const user = await newsroom.hire(name, [role])
    Object.assign(people, { [name]: user })
    Object.assign(tokens, { [name]: await login(user) })
  }
  article = await newsroom.file(people.defne!, 'Çeşme onarılıyor', TEXT)
})
afterAll(() => newsroom.close())

const say = (name: string, body: object) =>
  rest('POST', 'comments', {
    token: tokens[name],
    body: { article: article.id, body: 'Gün doğru mu?', ...body },
  })
const resolve = (name: string, id: string, resolved = true) =>
  rest('POST', `comments/${id}/resolve`, { token: tokens[name], body: { resolved } })
const change = (name: string, id: string, body: object) =>
  rest('PATCH', `comments/${id}`, { token: tokens[name], body })
const idOf = (answer: Awaited<ReturnType<typeof say>>): string => {
  expect(answer.status).toBe(201)
  return answer.json.doc.id
}

describe('a comment', () => {
  it('is written by whoever reads the article, in their own name only', async () => {
    const { json, status } = await say('pelin', { field: 'body', selector: QUOTE })
    expect(status).toBe(201)
    expect(json.doc).toMatchObject({ author: people.pelin!.id, selector: QUOTE })
    const forged = await say('defne', { author: people.nermin!.id })
    expect([forged.status, forged.json.errors[0].code]).toEqual([403, 'serverField'])
    const closed = await say('defne', { resolvedAt: new Date().toISOString() })
    expect(closed.json.errors[0].code).toBe('serverField')
  })

  it('is neither written nor read by whoever may not read the article', async () => {
    expect((await say('mert', {})).status).toBe(404)
    expect((await say('deniz', {})).status).toBe(403)
    const id = idOf(await say('defne', { body: 'Gizli kalmalı' }))
    for (const name of ['mert', 'deniz']) {
      const list = await rest('GET', 'comments', { token: tokens[name] })
      expect(list.text).not.toContain('Gizli kalmalı')
      expect((await rest('GET', `comments/${id}`, { token: tokens[name] })).status).not.toBe(200)
      expect([403, 404]).toContain((await resolve(name, id)).status)
      const all = await rest('GET', `articles/${article.id}/comments`, { token: tokens[name] })
      expect([403, 404]).toContain(all.status)
    }
  })

  it('is changed in its words by its author, in nothing else, and deleted by nobody', async () => {
    const id = idOf(await say('defne', {}))
    expect((await change('defne', id, { body: 'Günü soralım' })).json.doc.body).toBe('Günü soralım')
    expect((await change('nermin', id, { body: 'x' })).status).toBe(403)
    for (const body of [
      { author: people.nermin!.id },
      { resolvedAt: new Date().toISOString() },
      { selector: { exact: 'başka' } },
    ]) {
      const refused = await change('defne', id, body)
      expect([refused.status, refused.json.errors[0].code]).toEqual([403, 'serverField'])
    }
    for (const [blocking, kept] of [
      [true, 'Günü soralım'],
      [false, 'Günü sorduk'],
    ] as const) {
      expect((await change('defne', id, { blocking, body: kept })).status).toBe(200)
    }
    const { docs } = await newsroom.payload.find({
      collection: 'audit-log',
      where: { record: { equals: `comments/${id}` } },
      sort: 'seq',
      depth: 0,
    })
    const chain = `article:${article.id}`
    expect(docs.map((entry) => [entry.chain, entry.action, entry.changed, entry.actor])).toEqual([
      [chain, 'editComment', ['body'], people.defne!.id],
      [chain, 'blockComment', ['blocking'], people.defne!.id],
      [chain, 'unblockComment', ['body', 'blocking'], people.defne!.id],
    ])
    expect(JSON.stringify(docs)).not.toContain('sor')
    for (const name of ['defne', 'nermin']) {
      const gone = await rest('DELETE', `comments/${id}`, { token: tokens[name] })
      expect(gone.status).toBe(403)
    }
  })

  it('answers a first comment on the same article, and has no place or power of its own', async () => {
    const root = idOf(await say('defne', {}))
    const reply = idOf(await say('nermin', { parent: root }))
    const other = await newsroom.file(people.defne!, 'Başka haber', TEXT)
    for (const body of [
      { parent: reply },
      { parent: root, article: other.id },
      { parent: root, blocking: true },
      { parent: root, field: 'body', selector: QUOTE },
      { selector: QUOTE },
    ]) {
      const refused = await say('nermin', body)
      expect([refused.status, refused.json.errors[0].code]).toEqual([400, 'commentInvalid'])
    }
  })

  it('keeps its place while the text changes round it, and is kept when its words go', async () => {
    const id = idOf(await say('nermin', { field: 'body', selector: QUOTE }))
    const place = async () => {
      const { json } = await rest('GET', `articles/${article.id}/comments`, {
        token: tokens.nermin,
      })
      return json.comments.find((one: { id: string }) => one.id === id).place
    }
    const write = (paragraphs: string[]) =>
      newsroom.payload.update({
        collection: 'articles',
        id: article.id,
        data: { body: fromParagraphs(paragraphs) as unknown as Article['body'] },
        user: people.defne,
        overrideAccess: false,
      })
    const start = TEXT.join('\n\n').indexOf(QUOTE.exact)
    expect(await place()).toEqual({ start, end: start + 9 })
    await write(['Yeni giriş.', ...TEXT])
    expect(await place()).toEqual({ start: start + 13, end: start + 22 })
    await write([TEXT[0]!, 'Çalışma çarşamba başlıyor.'])
    expect(await place()).toBeNull()
  })
})

describe('a comment that stops approval', () => {
  it('stops it until its author or an editor closes it', async () => {
    const { act, stored } = newsroom
    const id = idOf(await say('pelin', { blocking: true, body: 'Tutanağı görmeden olmaz' }))
    await act(people.defne!, article, 'submit')
    await expect(act(people.nermin!, article, 'approve')).rejects.toMatchObject({
      code: 'commentsOpen',
      refusal: { detail: { count: 1 } },
    })
    const refused = await resolve('defne', id)
    expect([refused.status, refused.json.errors[0].code]).toEqual([403, 'commentNotYours'])
    const closed = await resolve('pelin', id)
    expect(closed.json.comment).toMatchObject({ resolvedBy: people.pelin!.id })
    await resolve('kerem', id, false)
    await expect(act(people.nermin!, article, 'approve')).rejects.toMatchObject({
      code: 'commentsOpen',
    })
    await resolve('kerem', id)
    await act(people.nermin!, article, 'approve')
    expect((await stored(article.id)).stage).toBe('approved')
    const { docs } = await newsroom.payload.find({
      collection: 'audit-log',
      where: { record: { equals: `comments/${id}` } },
      sort: 'seq',
    })
    expect(docs.map(({ action, actor }) => [action, actor])).toEqual([
      ['resolveComment', people.pelin!.id],
      ['reopenComment', people.kerem!.id],
      ['resolveComment', people.kerem!.id],
    ])
  })

  it('no longer, when it was an ordinary one: the article’s author closes that', async () => {
    const id = idOf(await say('nermin', {}))
    expect((await resolve('pelin', id)).status).toBe(403)
    expect((await resolve('defne', id)).json.comment).toMatchObject({
      resolvedBy: people.defne!.id,
    })
  })
})

describe('somebody who is named in a comment', () => {
  const readers = async (name: string, q: string, on = article.id) => {
    const query = new URLSearchParams({ q })
    return rest('GET', `articles/${on}/readers?${query}`, { token: tokens[name] })
  }
  const told = async (name: string, comment: string) => {
    const { docs } = await newsroom.payload.find({
      collection: 'notifications',
      where: {
        and: [
          { user: { equals: people[name]!.id } },
          { key: { in: [`comment:${comment}`, `named:${comment}`] } },
        ],
      },
      depth: 0,
    })
    return docs.map(({ kind }) => kind)
  }

  it('is offered by a beginning of the name, and only to and of those who may read the article', async () => {
    const { json } = await readers('defne', people.nermin!.name.slice(0, 3).toLocaleUpperCase('tr'))
    expect(json.readers).toContainEqual({ id: people.nermin!.id, name: people.nermin!.name })
    const all = (await readers('defne', '')).json.readers.map(({ id }: { id: string }) => id)
    for (const name of ['defne', 'mert', 'deniz']) {
      expect([name, all.includes(people[name]!.id)]).toEqual([name, false])
      const found = await readers('defne', people[name]!.name)
      expect(found.json.readers.map(({ id }: { id: string }) => id)).not.toContain(people[name]!.id)
    }
    for (const name of ['mert', 'deniz']) {
      expect([403, 404]).toContain((await readers(name, '')).status)
    }
    expect((await readers('defne', 'x'.repeat(101))).status).toBe(400)
  })

  it('hears of it once, as of that, however the words change afterwards', async () => {
    const mentions = [people.nermin!.id]
    const id = idOf(await say('defne', { body: `@${people.nermin!.name} bakar mısın?`, mentions }))
    expect([await told('nermin', id), await told('kerem', id)]).toEqual([['mentioned'], []])
    const both = [...mentions, people.kerem!.id]
    for (const now of [both, mentions, both]) {
      expect((await change('defne', id, { mentions: now })).status).toBe(200)
    }
    expect([await told('nermin', id), await told('kerem', id)]).toEqual([
      ...[['mentioned'], ['mentioned']],
    ])
  })

  it('may read the article: nobody else is named, and whether somebody exists is not told', async () => {
    const nobody = '65f0a1b2c3d4e5f6a7b8c9ff'
    const said: unknown[] = []
    for (const id of [people.mert!.id, people.deniz!.id, nobody]) {
      const { status, json } = await say('defne', { mentions: [id] })
      expect([status, json.errors[0].code]).toEqual([400, 'commentInvalid'])
      said.push(json.errors[0].message)
    }
    expect(new Set(said).size).toBe(1)
    const eleven = Array.from({ length: 11 }, (_, at) => `65f0a1b2c3d4e5f6a7b8c9${at + 10}`)
    expect((await say('defne', { mentions: eleven })).status).toBe(400)
  })
})
