import { describe, expect, it } from '@jest/globals'

import { frontProblem } from '@/src/editorial/fronts/frontProblem'
import type { Picked, Slot } from '@/src/editorial/projection/fronts/slots'

const pick = (more: Partial<Picked> = {}): Picked => ({
  ...{ article: 'a1', claim: null, headline: null, dek: null, image: null, focalPoint: null },
  ...{ url: null, from: null, until: null, related: [] },
  ...more,
})
const slot = (kind: Slot['kind'], items: Picked[] = [], more: Partial<Slot> = {}): Slot => ({
  ...{ kind, title: null, section: null, layout: null, off: false, items },
  ...more,
})
const alert = (more: Partial<Picked>): Slot =>
  slot('alert', [pick({ headline: 'Liman açıldı', until: 2, ...more })])

describe('slots that make sense', () => {
  it.each([
    ['none', []],
    ['a pick', [slot('lead', [pick()])]],
    ['an alert to an article', [alert({})]],
    ['an alert to an address', [alert({ article: null, url: 'https://ornek.test/canli' })]],
    ['an alert to a page of our own', [alert({ article: null, url: '/ara' })]],
    ['two sections', ['s1', 's2'].map((section) => slot('sectionRow', [], { section }))],
    [
      'a story that moves',
      [slot('lead', [pick({ until: 5 })]), slot('seconds', [pick({ from: 5 })])],
    ],
  ])('are stored: %s', (_name, slots) => {
    expect(frontProblem(slots)).toBeNull()
  })
})

describe('slots that make none', () => {
  it.each([
    ['corrections that are off', [slot('corrections', [], { off: true })], 'kapatılamaz'],
    ['a story among corrections', [slot('corrections', [pick()])], 'kendiliğinden'],
    ['two leads', [slot('lead'), slot('lead')], 'bir kez'],
    ['a story twice', [slot('lead', [pick()]), slot('opinion', [pick()])], 'iki kez'],
    ['a row of no section', [slot('sectionRow')], 'bölüm'],
    ['an end before its beginning', [slot('lead', [pick({ from: 2, until: 1 })])], 'sonra'],
    ['a pick of nothing', [slot('lead', [pick({ article: null })])], 'haberi seçin'],
    ['words of no claim', [slot('said', [pick()])], 'iddiası'],
    ['an alert without words', [alert({ headline: ' ' })], 'satırı'],
    ['an alert for good', [alert({ until: null })], 'biteceğini'],
    ['a script', [alert({ article: null, url: 'javascript:alert(1)' })], 'https'],
    ['another host in disguise', [alert({ article: null, url: '//kotu.test' })], 'https'],
    ['another host behind a backslash', [alert({ article: null, url: '/\\\\kotu.test' })], 'https'],
  ])('are refused, in words: %s', (_name, slots, said) => {
    expect(frontProblem(slots)?.tr).toContain(said)
    expect(frontProblem(slots)?.en).not.toBe('')
  })
})
