import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { splitSentences } from '@/src/language/text/sentences'
import { runs } from '@/tests/support/runs'
import { anyText } from '@/tests/support/anyText'

type Truth = {
  attributions: { sentence: string; span: { start: number; end: number; exact: string } }[]
}

const seed = (name: string): string =>
  readFileSync(new URL(`../../../../seed/${name}`, import.meta.url), 'utf8')

const texts = (text: string, language = 'tr'): string[] =>
  splitSentences(text, language).map((sentence) => sentence.text)

describe('the seed story', () => {
  const story = seed('story.tr.txt')
  const truth: Truth = JSON.parse(seed('ground-truth.json'))
  const spans = new Map(
    truth.attributions
      .filter(({ sentence }) => sentence !== 'H')
      .map(({ sentence, span: { start, end, exact } }) => [sentence, { start, end, text: exact }]),
  )

  it('has exactly the nineteen sentences of the hand-made record, at the same places', () => {
    expect(spans.size).toBe(19)
    expect(splitSentences(story, 'tr').slice(2)).toEqual([...spans.values()])
  })

  it('has the same sentences when the body stands alone', () => {
    const start = story.indexOf('Azerbaycan’da')
    expect(texts(story.slice(start))).toEqual([...spans.values()].map(({ text }) => text))
  })
})

describe('where a Turkish sentence ends', () => {
  it.each([
    ['Dr. Ayşe Yılmaz geldi.|Prof. Dr. Ali Can konuştu.'],
    ['Elma, armut vb. Türk ürünleri satıldı.|Sonra kapandı.'],
    ['Anayasanın 9. maddesi değişti.|Karar kesin.'],
    ['9. Cumhurbaşkanı Süleyman Demirel konuştu.|Salon doluydu.'],
    ['II. Abdülhamid dönemiydi.|XX. Yüzyıl başladı.'],
    ['M. Kemal Atatürk ve T.C. Hükümeti oradaydı.|Bitti.'],
    ['Olay 2024.|Sonra unutuldu.'],
    ['Ücret 3.5 milyon oldu.|Haberi www.ornek.com.tr yazdı.'],
    ['“Gidiyorum.”|Aliyev ayrıldı.'],
    ['“Gidelim!” dedi.|Gitti.'],
    ['Neden?|“Bilmiyorum.”|(Güldü.)|Sustu!'],
    ['Bekledi…|Gelmedi.'],
    ['Bekledi… sonra gitti.'],
    ['(Öğr. Gör.) Ayşe geldi.|Bunu yapan kim.|Bilinmiyor.'],
    ['Başlık\n\nNoktasız paragraf\n\nDr.\n\nSon.'.replaceAll('\n\n', '|')],
  ])('%s', (marked) => {
    const separator = marked.startsWith('Başlık') ? '\n\n' : ' '
    expect(texts(marked.replaceAll('|', separator))).toEqual(marked.split('|'))
  })

  it('a line break inside a paragraph ends nothing, a blank line always does', () => {
    expect(texts('Uzun bir\nsatır bitti.\r\n\r\nve sürdü')).toEqual([
      'Uzun bir\nsatır bitti.',
      've sürdü',
    ])
  })

  it('reads English by English rules, and an unknown tag as Turkish', () => {
    expect(
      texts('Mr. Smith came. He left, e.g. Monday. The toll was 38. Police said so.', 'en'),
    ).toEqual(['Mr. Smith came.', 'He left, e.g. Monday.', 'The toll was 38.', 'Police said so.'])
    expect(texts('Dr. Can geldi. Gitti.', '???')).toEqual(['Dr. Can geldi.', 'Gitti.'])
  })

  it('a very long paragraph splits as its sentences do', () => {
    const sentences = Array.from({ length: 5_000 }, (_, at) => `Dr. A. Can ${at} kez “geldi.”`)
    expect(texts(sentences.join(' '))).toEqual(sentences)
    expect(texts(`${'uzun '.repeat(5_000)}bitti. Sonra.`)).toHaveLength(2)
  })

  it('for any text, gives spans in order that hold all its words', () => {
    const unit = fc.oneof(
      fc.constantFrom('.', ' ', '\n', '\n\n', '…', '”', '“', '!', 'Dr.', '9.', 'a', 'B', '\r\n'),
      anyText({ maxLength: 3 }),
    )
    fc.assert(
      fc.property(fc.array(unit), (parts) => {
        const text = parts.join('')
        const sentences = splitSentences(text, 'tr')
        let end = 0
        for (const sentence of sentences) {
          expect(text.slice(end, sentence.start).trim()).toBe('')
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
          expect(sentence.text).toBe(sentence.text.trim())
          end = sentence.end
        }
        expect(text.slice(end).trim()).toBe('')
      }),
      { numRuns: runs(1000) },
    )
  })
})
