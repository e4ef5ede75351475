import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'

import { openPublishing, type Publishing } from '@/tests/support/publishing'
import { login, rest } from '@/tests/support/rest'

let newsroom: Publishing
let editor: string
beforeAll(async () => {
  newsroom = await openPublishing()
  editor = await login(newsroom.editor)
})
afterAll(() => newsroom.close())

/** Every field of a collection with its path, through groups and rows. */
const fieldsIn = (fields: readonly FlattenedField[], under = ''): [string, FlattenedField][] =>
  fields.flatMap((field) => [
    [`${under}${field.name}`, field] as [string, FlattenedField],
    ...('flattenedFields' in field
      ? fieldsIn(field.flattenedFields, `${under}${field.name}.`)
      : []),
  ])

describe('addresses', () => {
  it('every field named like an address has the rule of links: none forgets it', () => {
    const like = /(url|uri|link|href|address|basis|sameas|website|homepage|archived)$/i
    const labelled = /bağlantı|\blink\b/i
    const forgetful = newsroom.payload.config.collections.flatMap(
      ({ slug, upload, flattenedFields }) =>
        fieldsIn(flattenedFields)
          .filter(([, { type }]) => type === 'text' || type === 'textarea')
          .filter(
            ([, field]) =>
              like.test(field.name) ||
              labelled.test(JSON.stringify('label' in field ? field.label : '')),
          )
          // Payload's own addresses of a file, which the server writes; a receiver has a stricter rule of its own.
          .filter(
            ([path]) =>
              !(upload && /(^|\.)(url|thumbnailURL)$/.test(path)) &&
              `${slug}.${path}` !== 'webhooks.url',
          )
          .filter(([, { custom }]) => custom?.address !== true)
          .map(([path]) => `${slug}.${path}`),
    )
    expect(forgetful).toEqual([])
  })

  it('javascript: is refused by the name of its field, on every road of records and articles', async () => {
    const bad = 'javascript:alert(1)'
    const asked: [string, string, object][] = [
      ['sources', 'url', { name: 'APA', kind: 'agency', url: bad }],
      ['sources', 'ownership.basis', { name: 'APA', kind: 'agency', ownership: { basis: bad } }],
      [
        'persons',
        'positions.0.basis',
        { displayName: 'Ali', positions: [{ title: 'Vali', basis: bad }] },
      ],
      [
        'articles',
        'attributions.0.evidence.0.url',
        { attributions: [{ evidence: [{ url: bad }] }] },
      ],
      [
        'articles',
        'attributions.0.evidence.0.archivedUrl',
        { attributions: [{ evidence: [{ archivedUrl: bad }] }] },
      ],
    ]
    for (const [collection, path, body] of asked) {
      const { status, json } = await rest('POST', collection, { token: editor, body })
      expect([status, json.errors[0].code, json.errors[0].problems]).toEqual([
        400,
        'fieldInvalid',
        [path],
      ])
      await expect(
        newsroom.payload.create({
          collection: collection as 'persons',
          data: body as never,
          overrideAccess: true,
        }),
      ).rejects.toMatchObject({ code: 'fieldInvalid' })
    }
  })

  it('one that was stored before there was a rule is not published, and stops no other change', async () => {
    const source = await newsroom.source('Eski Ajans')
    const rows = newsroom.payload.db.collections.sources
    await rows?.updateOne({ _id: source }, { $set: { url: 'javascript:alert(1)' } })
    const changed = await rest('PATCH', `sources/${source}`, {
      token: editor,
      body: { country: 'AZ' },
    })
    expect(changed.status).toBe(200)
    const { id } = await newsroom.publish(await newsroom.draft('Eski adres', { source }))
    expect((await newsroom.read(id)).sources).toHaveLength(1)
    const shown = await newsroom.db.collection<any>('sources').findOne({ _id: source })
    expect(shown).toMatchObject({ name: 'Eski Ajans', url: null })
  })
})
