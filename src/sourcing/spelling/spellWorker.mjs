// Plain JavaScript and only these imports: this file is started by its path in a thread of its own, where
// no bundler, tsx or Jest transform reaches. It only knows words; which words to ask about is decided outside.
import { parentPort } from 'node:worker_threads'

import dictionary from 'dictionary-tr'
import nspell from 'nspell'

const speller = nspell(dictionary.aff, dictionary.dic)
// Suggestions for long words cost seconds, and a word that long is rarely a slip of one letter.
const LONGEST_TO_SUGGEST = 24

// Some 40 ms for a slip of one letter, many times that for a word like no other: a text full of unknown
// words (another language) must not keep the thread busy. Words past the budget are reported without suggestions.
const SUGGEST_MS = 1_500

const answers = (words) => {
  const enough = performance.now() + SUGGEST_MS
  const known = new Map()
  const answer = ({ lower, printed }) => {
    if (speller.correct(lower) || speller.correct(printed)) return null
    if (lower.length > LONGEST_TO_SUGGEST || performance.now() > enough) return []
    return speller.suggest(lower)
  }
  return words.map((word) => {
    const key = `${word.lower} ${word.printed}`
    if (!known.has(key)) known.set(key, answer(word))
    return known.get(key)
  })
}

parentPort?.on('message', ({ id, words }) => {
  parentPort?.postMessage({ id, answers: answers(words) })
})
parentPort?.postMessage({ ready: true })
