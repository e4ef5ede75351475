// Plain JavaScript and only these imports: this file is started by its path in a thread of its own, where
// no bundler, tsx or Jest transform reaches. It only knows words; which words to ask about is decided outside.
import { parentPort } from 'node:worker_threads'

import dictionary from 'dictionary-tr'
import nspell from 'nspell'

const speller = nspell(dictionary.aff, dictionary.dic)
// Suggestions for long words cost seconds, and a word that long is rarely a slip of one letter.
const LONGEST_TO_SUGGEST = 24

// The library's own guesses cost 40 ms for a slip of one letter and seconds for a word like no other. A slip of one letter is
// looked for by hand instead: some milliseconds, and the same answer on every machine. A text full of unknown words (another
// language) must not keep the thread busy: past this many words there are no suggestions.
const MOST_TO_SUGGEST = 300
const LETTERS = 'abcçdefgğhıijklmnoöprsştuüvyzâîû'

/** The words of the dictionary that are one letter added, left out, exchanged or swapped away. */
const near = (word) => {
  const found = new Set()
  const keep = (candidate) => {
    if (candidate !== word && candidate !== '' && speller.correct(candidate)) found.add(candidate)
  }
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)]
    keep(before + after.slice(1))
    keep(before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2))
    for (const letter of LETTERS) {
      keep(before + letter + after)
      if (after !== '') keep(before + letter + after.slice(1))
    }
  }
  return [...found]
}

const answers = (words) => {
  let asked = 0
  const known = new Map()
  const answer = ({ lower, printed }) => {
    if (speller.correct(lower) || speller.correct(printed)) return null
    if (lower.length > LONGEST_TO_SUGGEST || asked >= MOST_TO_SUGGEST) return []
    asked += 1
    return near(lower)
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
