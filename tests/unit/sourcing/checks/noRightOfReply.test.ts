import { describe, expect, it } from '@jest/globals'

import { noRightOfReply } from '@/src/sourcing/checks/noRightOfReply'
import { aClaim } from '@/tests/support/aClaim'
import { anArticle } from '@/tests/support/anArticle'
import { entities } from '@/tests/support/entities'

const check = (over: Parameters<typeof anArticle>[0]) =>
  noRightOfReply(anArticle(over), entities).map((finding) => finding.params.name)

describe('right of reply', () => {
  it('is asked for once per accused person, however many claims accuse them', () => {
    const claims = [
      aClaim({ persons: ['ali', 'ayse'] }),
      aClaim({ id: 'K2', kind: 'legalStatus', persons: ['ali'] }),
    ]
    expect(check({ claims, replies: [] })).toEqual(['Ali Veli', 'Ayşe Kaya'])
  })
  it('is asked for at the words that accuse, under the name of the accused', () => {
    const claims = [aClaim(), aClaim({ id: 'K2', persons: ['kimliksiz'] })]
    const [known, unknown] = noRightOfReply(anArticle({ claims, replies: [] }), entities)
    expect(known?.where).toMatchObject({ attributionId: 'A1', quote: 'APA, Ali V' })
    expect(known?.message.tr).toMatch(/^Ali Veli suçlanıyor/u)
    expect(known?.message.en).toMatch(/^Ali Veli is accused/u)
    expect(unknown?.message.tr).toMatch(/^kimliksiz suçlanıyor/u)
    expect(unknown?.message.en).toMatch(/^kimliksiz is accused/u)
  })
  it('is given when the person has been asked', () => {
    expect(check({})).toEqual([])
  })
  it('is due for an accusation that is no crime, and for a crime that is no accusation', () => {
    expect(check({ claims: [aClaim({ seriousness: 'none' })], replies: [] })).toHaveLength(1)
    expect(check({ claims: [aClaim({ kind: 'fact' })], replies: [] })).toHaveLength(1)
    expect(check({ claims: [aClaim({ kind: 'fact', seriousness: 'none' })], replies: [] })).toEqual(
      [],
    )
  })
  it('cannot be asked of the dead', () => {
    expect(check({ claims: [aClaim({ persons: ['merhum'] })], replies: [] })).toEqual([])
  })
  it('is due to each organisation that a claim names, under the name of its record', () => {
    const claims = [
      aClaim({ persons: ['ali'], organisations: ['apa', 'reuters'] }),
      aClaim({ id: 'K2', persons: [], organisations: ['apa'] }),
    ]
    expect(check({ claims, replies: [] })).toEqual(['Ali Veli', 'APA', 'Reuters'])
    const asked = (reply: object) => ({ person: null, organisation: null, ...reply })
    expect(check({ claims, replies: [asked({ organisationSource: 'apa' })] })).toEqual([
      'Ali Veli',
      'Reuters',
    ])
    expect(check({ claims, replies: [asked({ organisation: 'REUTERS' })] })).toEqual([
      'Ali Veli',
      'APA',
    ])
  })
  it('is due to an organisation too, once, until an organisation has been asked', () => {
    const claims = [aClaim({ persons: [] }), aClaim({ id: 'K2', persons: [] })]
    expect(check({ claims, replies: [] })).toEqual(['Bir kuruluş'])
    const [finding] = noRightOfReply(anArticle({ claims, replies: [] }), entities)
    expect(finding?.message.en).toMatch(/^An organisation is accused/u)
    expect(check({ claims, replies: [{ person: null, organisation: 'Bakanlık' }] })).toEqual([])
  })
})
