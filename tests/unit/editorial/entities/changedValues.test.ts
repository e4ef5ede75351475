import { describe, expect, it } from '@jest/globals'

import { changedFields, changedValues, classOf } from '@/src/editorial/entities/recordFields'
import { changesOf } from '@/src/editorial/suggestions/changes'

describe('what changed in a record', () => {
  it('is told with old and new value, relations by their id', () => {
    const image = { id: 'm2', createdAt: '2026-01-01', alt: 'x' }
    const before = { displayName: 'Ali', image: 'm1', searchKeys: ['ali'], updatedAt: 1 }
    const after = { displayName: 'Veli', image, searchKeys: ['veli'], updatedAt: 2 }
    expect(changedValues('persons', before, after)).toEqual({
      changed: ['displayName', 'image'],
      values: [
        { field: 'displayName', was: 'Ali', is: 'Veli' },
        { field: 'image', was: 'm1', is: 'm2' },
      ],
    })
  })

  it.each(['contact', 'sensitivityNote'])('of %s is told by the name alone', (field) => {
    const told = changedValues('persons', { [field]: 'eski sır' }, { [field]: 'yeni sır' })
    expect(told).toEqual({ changed: [field], values: [] })
  })

  it.each(['sources', 'events'] as const)(
    'of internalNote of %s by the name alone',
    (collection) => {
      const told = changedValues(collection, { internalNote: 'a' }, { internalNote: 'b' })
      expect(told).toEqual({ changed: ['internalNote'], values: [] })
    },
  )

  it.each([
    ['becomes masked', 'agency', 'masked'],
    ['is masked', 'masked', 'masked'],
    ['was masked', 'masked', 'agency'],
  ])('of a source that %s is told by names alone', (_what, was, is) => {
    const before = { kind: was, name: 'Gerçek Ad', publicLabel: 'bir yetkili' }
    const after = { kind: is, name: 'Başka Ad', publicLabel: 'üst yetkili' }
    const { changed, values } = changedValues('sources', before, after)
    expect(changed).toContain('name')
    expect(values).toEqual([])
  })

  it('keeps an entry small: a long value is told by its beginning', () => {
    const long = 'ş'.repeat(20_000)
    const { values } = changedValues('media', { caption: '' }, { caption: long })
    expect(JSON.stringify(values).length).toBeLessThan(5_000)
  })

  it('is nothing where a hook hands over empty fields that the stored row lacks', () => {
    const before = { names: [{ id: 'a', value: 'Ali' }], positions: [] }
    const after = { names: [{ id: 'a', value: 'Ali', lang: null, script: undefined }] }
    expect(changedFields('persons', before, after)).toEqual([])
  })

  it('knows no field that is not the record’s', () => {
    expect(classOf('persons', 'constructor')).toBeNull()
    expect(classOf('persons', '__proto__')).toBeNull()
    expect(classOf('media', 'displayName')).toBeNull()
  })

  it('a stored suggestion of another shape has no changes', () => {
    expect(changesOf('x')).toEqual([])
    expect(changesOf([{ field: 'a', withheld: true, was: 'sır' }])).toEqual([
      { field: 'a', withheld: true },
    ])
  })
})
