// Plain JavaScript and only these imports: this file is started by its path in a thread of its own, where
// no bundler, tsx or Jest transform reaches. It only knows words; which words to ask about is decided outside.
import { parentPort } from 'node:worker_threads'

import dictionary from 'dictionary-tr'
import nspell from 'nspell'

const speller = nspell(dictionary.aff, dictionary.dic)
// Suggestions for long words cost seconds, and a word that long is rarely a slip of one letter.
const LONGEST_TO_SUGGEST = 24

const answer = ({ lower, printed }) => {
  if (speller.correct(lower) || speller.correct(printed)) return null
  return lower.length > LONGEST_TO_SUGGEST ? [] : speller.suggest(lower)
}

parentPort?.on('message', ({ id, words }) => {
  parentPort?.postMessage({ id, answers: words.map(answer) })
})
parentPort?.postMessage({ ready: true })
