import { describe, expect, it } from '@jest/globals'

import { foundIn, isSpeaker, reported, unreported } from '@/tests/support/cueTables'

describe.each(['tr', 'en'])('cues of everyday sentences (%s)', (language) => {
  const told = reported(language)
  it('are tried on as many that report as that do not', () => {
    expect(told.length).toBeGreaterThanOrEqual(115)
    expect(unreported(language).length).toBeGreaterThanOrEqual(120)
  })

  it.each(told)('“$cue” of $who: $sentence', ({ cue, who, mode, sentence }) => {
    const at = sentence.indexOf(cue)
    expect(at).toBeGreaterThanOrEqual(0)
    const hit = foundIn(sentence, language).find(
      (one) => one.cueStart < at + cue.length && at < one.cueStart + one.cue.length,
    )
    expect(hit).toMatchObject({ mode })
    expect([hit?.who?.text ?? null, isSpeaker(who, hit?.who?.text ?? null)]).toEqual([
      hit?.who?.text ?? null,
      true,
    ])
  })

  it.each(unreported(language))('none in “%s”', (sentence) => {
    expect(foundIn(sentence, language).map(({ cue }) => cue)).toEqual([])
  })
})

describe('what stands in quotation marks', () => {
  it.each([
    ['tr', '“Bakan, zammın geri alınacağını söyledi” yazılı pankart indirildi.'],
    ['en', 'A banner reading “The minister said he would resign” was taken down.'],
  ])('holds no cue (%s)', (language, sentence) => {
    expect(foundIn(sentence, language)).toEqual([])
  })
})
