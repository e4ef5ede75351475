import { describe, expect, it } from '@jest/globals'

import { findAttributions } from '@/src/sourcing/finder/findAttributions'

const inHeadline = (headline: string, body: string, language: string) => {
  const text = `${headline}\n\n${body}`
  const nodes = [
    { start: 0, end: headline.length, field: 'headline' as const },
    { start: headline.length + 2, end: text.length, field: 'body' as const },
  ]
  return findAttributions(text, nodes, language)
    .attributions.filter(({ field }) => field === 'headline')
    .map(
      ({ cue, who, mode, stance, form }) => `${cue} ${who?.text ?? '-'} ${mode} ${stance} ${form}`,
    )
}

describe('a headline', () => {
  it.each([
    ['tr', 'Bakan Şimşek: Enflasyon düşecek', ': Bakan Şimşek namedSpeaker asserts'],
    ['tr', 'Erdoğan’dan asgari ücret açıklaması', 'açıklaması Erdoğan namedSpeaker asserts'],
    ['tr', 'Uzmanlardan kuraklık uyarısı', 'uyarısı Uzmanlar maskedSource asserts'],
    ['tr', 'Ünlü oyuncunun öldüğü iddia edildi', 'iddia edildi - agentlessHedge asserts'],
    ['tr', 'Şirket iflas iddialarını yalanladı', 'yalanladı Şirket namedSource denies'],
    ['tr', 'Rapor: Her üç çocuktan biri yoksul', ': Rapor document asserts'],
    ['tr', 'NATO: Saldırıya yanıt verilecek', ': NATO namedSource asserts'],
    ['en', 'Police say suspect is in custody', 'say Police namedSource asserts'],
    ['en', 'Mayor: “I will not resign”', ': Mayor namedSpeaker asserts'],
    ['en', 'Company denies price fixing', 'denies Company namedSource denies'],
    ['en', 'Strike will go on, union says', 'says union namedSource asserts'],
    ['en', 'Scientists warn of new outbreak', 'warn Scientists maskedSource asserts'],
    ['en', 'Report finds failures at hospital', 'finds Report document asserts'],
  ])('says who says it (%s): %s', (language, headline, said) => {
    const body = language === 'tr' ? 'Cumhurbaşkanı Erdoğan geldi.' : 'Nothing happened.'
    expect(inHeadline(headline, body, language)).toEqual([`${said} headline`])
  })

  it.each([
    ['tr', 'İzmir’de deprem: 3 ölü'],
    ['tr', 'Son dakika: Meclis toplandı'],
    ['en', 'Insurance claims rise after storm'],
    ['en', 'Explainer: what the new law means'],
    ['en', 'Minister accused of lying over leak'],
    ['en', 'Three dead in crash near York'],
  ])('names nobody who says it (%s): %s', (language, headline) => {
    expect(inHeadline(headline, 'Nothing happened.', language)).toEqual([])
  })
})
