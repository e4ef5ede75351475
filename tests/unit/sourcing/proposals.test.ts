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
})
