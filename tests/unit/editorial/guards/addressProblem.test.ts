import { describe, expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'

import { addressField } from '@/src/editorial/entities/entityFields'
import { addressProblem, tidyTexts } from '@/src/editorial/guards/tidyTexts'
import { shapeProblem } from '@/src/editorial/guards/shapeProblem'
import { publicAddress } from '@/src/editorial/projection/records'

const LEAD_NOWHERE = [
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\u200bscript:alert(1)',
  ],
  ...['java\u0000script:alert(1)', 'java\tscript:alert(1)', 'javascript\n:alert(1)'],
  ...[
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://apa.az/1',
    'file:///etc/passwd',
  ],
  ...['ftp://apa.az/', 'view-source:https://apa.az', 'about:blank', 'ws://apa.az', 'intent://apa'],
  ...['//apa.az', '/\\apa.az', 'https://', 'https:apa.az', 'https://apa.az@kotu.test', 'apa.az'],
  ...['https://apa.az/bir yol', `https://apa.az/${'x'.repeat(2_100)}`],
]
const fields = [addressField({ name: 'url', label: { tr: 'Bağlantı', en: 'Link' } })]
const flat = [
  { ...fields[0] },
  { name: 'list', type: 'array', flattenedFields: [{ ...fields[0] }] },
] as unknown as FlattenedField[]

describe('addresses that somebody may follow', () => {
  it.each(LEAD_NOWHERE)('are not stored: %j', (address) => {
    expect(addressProblem(address)).toMatchObject({
      tr: expect.any(String),
      en: expect.any(String),
    })
    expect(shapeProblem(flat, { url: address })).toMatchObject({ path: 'url' })
    expect(shapeProblem(flat, { list: [{}, { url: address }] })).toMatchObject({
      path: 'list.1.url',
    })
  })

  it.each(LEAD_NOWHERE.filter((address) => address.trim() === address))(
    'are not published, were they stored before: %j',
    (address) => {
      // What nobody sees is not taken out of what is stored already.
      expect(publicAddress(address)).toBeNull()
    },
  )

  it.each([
    'https://apa.az/1',
    'http://apa.az',
    'mailto:haber@apa.az',
    'tel:+994',
    '/haber/a',
    '',
    null,
  ])('are stored: %j', (address) => {
    expect(addressProblem(address)).toBeNull()
    expect(shapeProblem(flat, { url: address })).toBeNull()
  })

  it('lose the blanks they were copied with, in lists too', () => {
    expect(
      tidyTexts(flat, { url: ' https://apa.az\n', list: [{ url: '\ufeffhttps://apa.az' }] }),
    ).toEqual({
      url: 'https://apa.az',
      list: [{ url: 'https://apa.az' }],
    })
  })

  it('do not stop a save that leaves an old one alone', () => {
    const validate = fields[0]?.validate as (value: unknown, options: object) => unknown
    const req = { i18n: { language: 'en' } }
    expect(validate('javascript:x', { previousValue: 'javascript:x', req })).toBe(true)
    expect(validate('javascript:x', { previousValue: 'https://apa.az', req })).toContain(
      'javascript',
    )
  })
})
