import { describe, expect, it } from '@jest/globals'

import { proposalsIn } from '@/src/sourcing/proposals'

const proposed = (text: string, language = 'tr') => {
  let start = 0
  const paragraphs = text.split('\n\n').map((words) => {
    const block = { start, text: words }
    start += words.length + 2
    return block
  })
  return proposalsIn({ text, paragraphs, language, marked: [] })
}
const via = (text: string, language?: string) =>
  proposed(text, language).map((one) => `${one.who}: ${one.via.join(', ')}`)
const about = (text: string, language?: string) =>
  proposed(text, language).map(({ persons }) => persons)

describe('the outlet by which words came', () => {
  it('is whom they were said to', () => {
    expect(via('Reuters’a konuşan Tekin Uslu, köprünün yarın açılacağını söyledi.')).toEqual([
      'Tekin Uslu: Reuters',
    ])
    expect(
      via('Vali Tekin Uslu, Kuzey Postası’na verdiği demeçte köprünün kapanacağını söyledi.'),
    ).toEqual(['Vali Tekin Uslu: Kuzey Postası'])
    expect(
      via('Mayor Anna Reed told the Kelmore Times that the bridge would close.', 'en'),
    ).toEqual(['Mayor Anna Reed: Kelmore Times'])
  })

  it('is nobody who is spoken to, and no place', () => {
    expect(via('Ankara’ya konuşan Tekin Uslu, köprünün yarın açılacağını söyledi.')).toEqual([
      'Tekin Uslu: ',
    ])
    expect(via('Mayor Anna Reed told Colin Webb that the bridge would close.', 'en')).toEqual([
      'Mayor Anna Reed: ',
    ])
    expect(via('Vali Tekin Uslu, köprünün yarın açılacağını söyledi.')).toEqual([
      'Vali Tekin Uslu: ',
    ])
  })
})

describe('whom a claim is about', () => {
  it('is whom the sentence names beside who says it, in full', () => {
    expect(
      about(
        'Belediye Başkanı Murat Akçalı göreve geldi.\n\nSavcı Ayşe Kaya, Akçalı’nın ihaleye girmediğini söyledi.',
      ),
    ).toEqual([['Murat Akçalı'], ['Murat Akçalı']])
    expect(
      about(
        'Council leader Colin Webb resigned. Prosecutor Anna Reed said Webb had kept the money.',
        'en',
      ),
    ).toEqual([['Colin Webb'], ['Colin Webb']])
  })

  it('is never who says it, nor nobody', () => {
    expect(about('Ali Kaya geldi. Ali Kaya, yolun açıldığını söyledi.')).toEqual([['Ali Kaya'], []])
    expect(about('Valilik, yolun kapandığını açıkladı.')).toEqual([[]])
  })
})

describe('the words of a claim', () => {
  it.each([
    ['APA’nın haberine göre, köprü kapandı.', 'Köprü kapandı'],
    ["Reuters'a göre köprü kapandı.", 'Köprü kapandı'],
    ['Kuzey Postası’nın haberine göre, köprü kapandı.', 'Köprü kapandı'],
    ['According to Reuters, Webb’s bridge closed.', 'Webb’s bridge closed'],
  ])('leave no ending of the name behind: %s', (text, claim) => {
    const language = text.startsWith('According') ? 'en' : 'tr'
    expect(proposed(text, language).map((one) => one.claim)).toEqual([claim])
  })
  it.each([
    ['Vali Tekin Uslu, köprünün kapandığını söyledi.', ['Köprünün kapandığı']],
    ['Sendika, işçilerin maaş almadıklarını iddia etti.', ['İşçilerin maaş almadıkları']],
    ['Vali Tekin Uslu, itiraz edeceklerini söyledi.', ['İtiraz edecekler']],
    ['Görgü tanıkları, duman gördüklerini anlattı.', ['Duman gördüler']],
    ['Vali Tekin Uslu, kararın hukuka aykırı olduğunu söyledi.', ['Kararın hukuka aykırı olduğu']],
    [
      'Raporda, köprünün ayaklarında çatlak bulunduğu belirtiliyor.',
      ['Köprünün ayaklarında çatlak bulunduğu'],
    ],
    [
      'Emniyetten yapılan açıklamada 4 kişinin gözaltına alındığı bildirildi.',
      ['4 kişinin gözaltına alındığı'],
    ],
    ['Edinilen bilgiye göre saldırgan kaçtı.', ['Saldırgan kaçtı']],
    ['Şirket sözcüsü Derya Kurt ise iddiaları yalanladı.', ['İddialar']],
    ['Okul müdürü, “Bir çocuk bile eksik değil” dedi.', ['Bir çocuk bile eksik değil']],
    [
      '“Bu karar hukuka aykırıdır” diyen avukat Elif Saygın, itiraz edeceklerini belirtti.',
      ['Bu karar hukuka aykırıdır', 'İtiraz edecekler'],
    ],
  ])('are what a register would hold: %s', (text, claims) => {
    expect(proposed(text).map(({ claim }) => claim)).toEqual(claims)
  })

  it.each([
    [
      'The ministry said in a statement that 12 inspectors had been sent.',
      '12 inspectors had been sent',
    ],
    [
      'Officials told the paper that the tender would be cancelled.',
      'The tender would be cancelled',
    ],
    ['In June, inspectors said the bridge was safe.', 'In June, the bridge was safe'],
    ['“We will appeal,” lawyer Elif Saygin said.', 'We will appeal'],
  ])('in English too: %s', (text, claim) => {
    expect(proposed(text, 'en').map((one) => one.claim)).toEqual([claim])
  })

  it('are a whole sentence as it stands where nobody is named, and at most 240 letters', () => {
    expect(proposed('Bir köprü dün kapandı.').map(({ claim }) => claim)).toEqual([
      'Bir köprü dün kapandı',
    ])
    expect(proposed(`Vali Uslu, ${'çok '.repeat(100)}yağdığını söyledi.`)[0]?.claim).toHaveLength(
      240,
    )
  })
})
