import { grouped } from '@/src/language/grouped'
import type { Given } from './checks/Bare'
import { datesIn, type FoundDate } from './dates/datesIn'
import { findAttributions, type Found } from './findAttributions'
import { type FoundNumber, numbersWithUnits } from './numbersWithUnits'
import type { FoundAttribution, WordNode } from './types'

type Asked = {
  text: string
  nodes: readonly WordNode[]
  /** BCP 47; Turkish and English are read. */
  language: string
  /** The day that relative dates count from, `2026-03-12`; null: no dates are wanted, which are a third of the work. */
  reference: string | null
}

/**
 * A composed text (NFC) with its nodes → its sentences with the cues, numbers and quotations in each, as the checks of the finder read them, and its dates.
 * Pure; linear; offsets count UTF-16 code units of `text`.
 */
export function readWhole({ text, nodes, language, reference }: Asked): {
  given: Given
  attributions: FoundAttribution[]
  dates: FoundDate[]
} {
  const found = findAttributions(text, nodes, language)
  const dates = reference ? datesIn(text, found.sentences, language, reference) : []
  const numbers = found.sentences.map((sentence) =>
    apartFrom(numbersWithUnits(text, sentence, language), dates),
  )
  return { given: givenOf(text, language, found, numbers), attributions: found.attributions, dates }
}

/** A number that is part of a date counts nothing. */
const apartFrom = (numbers: readonly FoundNumber[], dates: readonly FoundDate[]): FoundNumber[] => {
  return numbers.filter((number) => {
    let [low, high] = [0, dates.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((dates[middle]?.end ?? 0) <= number.start) low = middle + 1
      else high = middle
    }
    return (dates[low]?.start ?? Infinity) >= number.end
  })
}

function givenOf(
  text: string,
  language: string,
  { sentences, attributions, quotations, persons }: Found,
  numbers: readonly FoundNumber[][],
): Given {
  const byStart = grouped(attributions, (one) => one.start)
  return {
    text,
    language: language.toLowerCase().startsWith('tr') ? 'tr' : 'en',
    ...{ quotations, persons },
    sentences: sentences.map((sentence, at) => ({
      ...{ ...sentence, at, numbers: numbers[at] ?? [] },
      attributions: byStart.get(sentence.start) ?? [],
    })),
  }
}
