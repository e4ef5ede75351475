// Plain JavaScript and only these imports: this file is started by its path in a thread of its own, where
// no bundler, tsx or Jest transform reaches. It only knows words; which words to ask about is decided outside.
import { parentPort } from 'node:worker_threads'

import dictionary from 'dictionary-tr'
import nspell from 'nspell'

const speller = nspell(dictionary.aff, dictionary.dic)
// Suggestions for long words cost seconds, and a word that long is rarely a slip of one letter.
const LONGEST_TO_SUGGEST = 24

// One takes some 40 ms: a text that is full of unknown words (another language) must not keep the thread busy.
const MOST_TO_SUGGEST = 20

const answers = (words) => {
  let suggested = 0
  return words.map(({ lower, printed }) => {
    if (speller.correct(lower) || speller.correct(printed)) return null
    if (lower.length > LONGEST_TO_SUGGEST || suggested >= MOST_TO_SUGGEST) return []
    suggested += 1
    return speller.suggest(lower)
  })
}

parentPort?.on('message', ({ id, words }) => {
  parentPort?.postMessage({ id, answers: answers(words) })
})
parentPort?.postMessage({ ready: true })
