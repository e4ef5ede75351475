import { describe, expect, it } from '@jest/globals'
import { wordBoundariesRegex } from 'payload/shared'

import { type PickerOption, shownOptions } from '@/src/editorial/admin/picker/shownOptions'

const option = (label: string): PickerOption => ({ label, value: label })
/** As Payload's relation field decides it. */
const shows = ({ label }: PickerOption, asked: string) =>
  wordBoundariesRegex(asked).test(String(label))
const shown = (labels: string[], asked: string, found = labels) =>
  shownOptions(labels.map(option), asked, new Set(found)).filter((one) => shows(one, asked))

describe('the options of a relation', () => {
  it('show what the server found, however its label is spelt', () => {
    for (const [asked, label] of [
      ['ilham', 'İlham Aliyev'],
      ['ışıklar', 'IŞIKLARIN SÖNDÜĞÜ GECE'],
      ['mehtiyev', 'Ramiz Mekhtiyev'],
      ['Aliyev’in', 'İlham Aliyev'],
      ['Cumhurbaşkanı Aliyev', 'İlham Aliyev'],
      ['(a+)+$', 'Köprü'],
      ['[', 'Köprü'],
    ] as const) {
      expect([asked, shows(option(label), asked)]).toEqual([asked, false])
      expect(shown([label], asked).map(({ value }) => value)).toEqual([label])
    }
  })

  it('leave to their labels what was there before and is not meant', () => {
    const labels = ['Vladimir Putin', 'İlham Aliyev', 'Aliyevin köprüsü']
    expect(shown(labels, 'aliyevin', ['İlham Aliyev']).map(({ value }) => value)).toEqual([
      'Aliyevin köprüsü',
      'İlham Aliyev',
    ])
  })

  it('are labelled as they are stored: what is added is not drawn', () => {
    const [one] = shown(['Ramiz Mekhtiyev'], 'mehtiyev')
    // React draws a list of words one after another.
    expect(Array.from(one?.label ?? '')).toEqual(['Ramiz Mekhtiyev'])
    expect(Array.isArray(one?.label)).toBe(true)
  })

  it('are the same ones while nothing changes, so that the list keeps its place', () => {
    const options = ['Ramiz Mekhtiyev', 'Ramiz Mehdiyev'].map(option)
    const found = new Set(options.map(({ value }) => value))
    const first = shownOptions(options, 'mehtiyev', found)
    const again = shownOptions(options, 'mehtiyev', found)
    expect(again.every((one, at) => one === first[at])).toBe(true)
    expect(String(shownOptions(options, 'mehti', found)[0]?.label)).toContain('(mehti)')
    // Payload writes a new name into its option.
    options[0]!.label = 'Ramiz Mehti'
    expect(shownOptions(options, 'mehti', found).map(({ label }) => String(label))).toContain(
      'Ramiz Mehti (mehti)',
    )
  })

  it('come with the likest name first, then by the Turkish alphabet', () => {
    const labels = ['Ilgaz Zirvesi', 'Zonguldak', 'Çankaya Zirvesi', 'Zirve', 'İzmir Zirvesi']
    expect(shown(labels, 'zirve').map(({ value }) => value)).toEqual([
      'Zirve',
      ...['Çankaya Zirvesi', 'Ilgaz Zirvesi', 'İzmir Zirvesi', 'Zonguldak'],
    ])
  })
})
