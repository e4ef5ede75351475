import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import ts from 'typescript'

import type { Article, Attachment, Event, Media, Person, Source } from '@/src/payload-types'
import { publicClaims } from '@/src/editorial/projection/claims'
import { toPublicArticle } from '@/src/editorial/projection/toPublicArticle'
import { toPublicEvent, toPublicPerson, toPublicSource } from '@/src/editorial/projection/records'
import { toPublicAttachment, toPublicAttachmentFile } from '@/src/editorial/projection/attachments'
import { toPublicImage, toPublicMedia } from '@/src/editorial/projection/pictures'
import { toWithdrawnArticle } from '@/src/editorial/projection/withdrawn'
import { contentHash } from '@/src/workflow/contentHash'
import { canary } from '@/tests/support/canary'
import { apa, article, attachment, picture, person, records, secret, tender, facts } from './aStory'
import { FIELDS } from './fields'

const source = ts.createSourceFile(
  'payload-types.ts',
  readFileSync('src/payload-types.ts', 'utf8'),
  ts.ScriptTarget.Latest,
)

/** Every field of a generated interface, rows and groups as dotted paths, free JSON as one field. */
const pathsOf = (name: string): string[] => {
  const found = source.statements.find(
    (one) => ts.isInterfaceDeclaration(one) && one.name.text === name,
  )
  if (!found || !ts.isInterfaceDeclaration(found)) throw new Error(`no interface ${name}`)
  return found.members.flatMap((member) => pathsIn(member))
}
const literalsIn = (type: ts.TypeNode): ts.TypeLiteralNode[] => {
  if (ts.isTypeLiteralNode(type)) return [type]
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(literalsIn)
  if (ts.isParenthesizedTypeNode(type)) return literalsIn(type.type)
  return ts.isArrayTypeNode(type) ? literalsIn(type.elementType) : []
}
const pathsIn = (member: ts.TypeElement): string[] => {
  if (!ts.isPropertySignature(member) || !member.type) return []
  const name = member.name.getText(source)
  const members = literalsIn(member.type).flatMap((literal) => [...literal.members])
  const isFree = members.length === 0 || members.some(ts.isIndexSignatureDeclaration)
  return isFree ? [name] : members.flatMap(pathsIn).map((path) => `${name}.${path}`)
}

/** Puts a canary into every field that is kept inside, on every row. */
const planted = <R extends object>(record: R, { kept }: { kept: string[] }): R => {
  const copy = structuredClone(record)
  for (const path of kept) plant(copy, path.split('.'), canary(path))
  return copy
}
const plant = (target: object, [key = '', ...rest]: string[], text: string): void => {
  if (rest.length === 0) return void Reflect.set(target, key, text)
  const inner: unknown = Reflect.get(target, key)
  if (typeof inner !== 'object' || inner === null) return
  for (const one of Array.isArray(inner) ? inner : [inner]) plant(one, rest, text)
}
/** Kept fields that no canary reached, because the story lacks the row or group. */
const missed = (record: object, { kept }: { kept: string[] }): string[] =>
  kept.filter((path) => !JSON.stringify(record).includes(canary(path)))

describe('a field is public only by decision', () => {
  it.each(Object.keys(FIELDS))('of every field of %s somebody has decided', (name) => {
    const { shown, kept, steers } = FIELDS[name as keyof typeof FIELDS]
    // A relation to one of several collections has its two keys once for each of them.
    expect([...new Set(pathsOf(name))].sort()).toEqual([...shown, ...kept, ...steers].sort())
  })

  it('shows every text that an editor writes for readers', () => {
    const written = {
      shown: [
        ...['kicker', 'headline', 'dek', 'seoTitle', 'socialTitle', 'dateline', 'backstory'],
        ...['bylines.name', 'bylines.role', 'claims.text', 'replies.text'],
        'attributions.speakerRole',
      ],
      words: ['alt', 'caption', 'credit', 'licence'],
    }
    expect(FIELDS.Article.shown).toEqual(expect.arrayContaining(written.shown))
    expect(FIELDS.Media.shown).toEqual(expect.arrayContaining(written.words))
    const media = planted<Media>(picture, { kept: written.words })
    const document = toPublicArticle({
      article: planted<Article>({ ...article, leadImage: picture.id }, { kept: written.shown }),
      facts,
      newsroom: 'Künye',
      records: { ...records, media: new Map([[picture.id, media]]) },
    })
    expect(missed(document, { kept: [...written.shown, ...written.words] })).toEqual([])
  })

  it.each(['seoTitle', 'socialTitle', 'dateline', 'backstory'])(
    'shows %s only as it was approved: it is part of what an approval is of',
    (field) => {
      expect(contentHash({ ...article, [field]: 'Başka' })).not.toBe(contentHash({ ...article }))
    },
  )

  it('changes no document of an article in which nobody wrote them', () => {
    const bare = { ...article, seoTitle: null, socialTitle: ' ', dateline: '', backstory: '\n' }
    const given = { facts, records, newsroom: 'Künye' }
    expect(toPublicArticle({ ...given, article: bare })).toEqual(
      toPublicArticle({ ...given, article }),
    )
    expect(Object.keys(toPublicArticle({ ...given, article }))).not.toContain('seo')
    expect(toPublicImage({ ...picture, licence: '  ' })).toEqual(toPublicImage(picture))
    expect(toPublicImage({ ...picture, focalPoint: { x: 20, y: null } })).toEqual(
      toPublicImage(picture),
    )
    expect(toPublicImage({ ...picture, focalPoint: { x: 20, y: 0 } })?.focalPoint).toEqual({
      ...{ x: 20, y: 0 },
    })
  })

  it('tells of whom the paper employs what they say of themselves, and of nobody else', () => {
    const filled = {
      ...person,
      bio: ' Ulaşım yazar. ',
      publicContact: 'a@kunye.example',
      contact: 'x',
    }
    expect(toPublicPerson({ ...filled, isStaff: true }, null)).toMatchObject({
      ...{ isStaff: true, bio: 'Ulaşım yazar.', publicContact: 'a@kunye.example' },
    })
    const other = toPublicPerson(filled, null)
    expect(other).toEqual(toPublicPerson({ ...person, isStaff: false }, null))
    expect(JSON.stringify(other)).not.toMatch(/isStaff|Ulaşım|kunye\.example/)
  })

  it('says of a picture that it was drawn, and of no other what it is', () => {
    expect(toPublicImage({ ...picture, kind: 'drawing' })?.kind).toBe('drawing')
    expect(toPublicImage({ ...picture, kind: 'photo' })).toEqual(toPublicImage(picture))
  })

  it('keeps of a withdrawal who answered for it and what went with it, where that was noted', () => {
    const gone = { decidedBy: 'Defne Yalın', goneFiles: ['a.pdf'] }
    expect(toWithdrawnArticle('a', { ...facts, ...gone })).toMatchObject(gone)
    const before = toWithdrawnArticle('a', { ...facts, decidedBy: null, goneFiles: [] })
    expect(before).toEqual(toWithdrawnArticle('a', facts))
  })

  it('shows no private field in any public document', () => {
    const rows = (article.attributions ?? []).map((row) => ({ ...row, documentOnFile: {} }))
    const dismissals = [{ id: 'd1', quote: 'Hava soğuktu.' }]
    const onFile: Article = { ...article, attributions: rows, dismissals }
    const private_ = {
      article: planted<Article>(onFile, FIELDS.Article),
      person: planted<Person>(person, FIELDS.Person),
      source: planted<Source>(apa, FIELDS.Source),
      masked: planted<Source>(secret, FIELDS.Source),
      event: planted<Event>(tender, FIELDS.Event),
      media: planted<Media>(picture, FIELDS.Media),
      attachment: planted<Attachment>(attachment, FIELDS.Attachment),
    }
    expect([
      ...missed(private_.article, FIELDS.Article),
      ...missed(private_.person, FIELDS.Person),
      ...missed(private_.source, FIELDS.Source),
      ...missed(private_.event, FIELDS.Event),
      ...missed(private_.media, FIELDS.Media),
      ...missed(private_.attachment, FIELDS.Attachment),
    ]).toEqual([])
    const document = toPublicArticle({
      article: private_.article,
      facts,
      newsroom: 'Künye',
      records: {
        ...records,
        persons: new Map(records.persons).set(person.id, private_.person),
        sources: new Map([
          [apa.id, private_.source],
          [secret.id, private_.masked],
        ]),
        events: new Map(records.events).set(tender.id, private_.event),
        media: new Map([[picture.id, private_.media]]),
      },
    })
    const image = toPublicImage(private_.media)
    const documents = [
      document,
      ...publicClaims(document),
      toPublicPerson(private_.person, image),
      toPublicSource(private_.source),
      toPublicEvent(private_.event, { persons: new Map(), claimed: [] }),
      toPublicMedia(private_.media),
      toPublicAttachment(private_.attachment),
      toPublicAttachmentFile(private_.attachment),
      toWithdrawnArticle(article.id, { ...facts, notice: 'Yayından kaldırıldı' }),
    ]
    expect(document.attributions).toHaveLength(3)
    expect(JSON.stringify(documents)).not.toContain('KANARYA')
  })

  it('shows nothing of a masked source or of who speaks behind it', () => {
    const document = toPublicArticle({
      article: { ...article, pinned: { persons: ['p-memur'], sources: ['s-gizli'] } },
      facts,
      records,
      newsroom: 'Künye',
    })
    expect(document.attributions[1]).toMatchObject({
      mode: 'maskedSource',
      label: 'konuya yakın bir kaynak',
      saidAt: null,
    })
    const all = JSON.stringify([document, publicClaims(document)])
    for (const trace of ['s-gizli', 'p-memur', 'izli', 'Memur', 'ihale şefi', '2025-10-17']) {
      expect(all).not.toContain(trace)
    }
    expect(toPublicSource(secret)).toBeNull()
  })

  it('has no name for a masked source whose label is missing', () => {
    const bare: Source = { ...secret, publicLabel: ' ' }
    const document = toPublicArticle({
      article,
      facts,
      newsroom: 'Künye',
      records: { ...records, sources: new Map(records.sources).set(bare.id, bare) },
    })
    expect(document.attributions[1]?.label).toBe('adı açıklanmayan kaynak')
  })
})
