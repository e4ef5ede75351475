// Plain JavaScript and only these imports: this file is started by its path in a thread of its own, where
// no bundler, tsx or Jest transform reaches. It only knows words; which words to ask about is decided outside.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'

import { holds, keepTable, makeTable, readTable } from './wordTable.mjs'

const words = readTable(tableFile()) ?? (await made())

/** Beside the packages, and of these versions of them: what `npm ci` puts in their place makes it anew. */
function tableFile() {
  const packages = fileURLToPath(new URL('..', import.meta.resolve('dictionary-tr')))
  const versions = ['dictionary-tr', 'nspell'].map((name) => {
    const text = readFileSync(path.join(packages, name, 'package.json'), 'utf8')
    return JSON.parse(text).version
  })
  return path.join(packages, '.cache', 'kunye', `words-tr-${versions.join('-')}.bin`)
}

/** The library knows which forms a word takes; they are the same in every process, so one works them out for all. */
async function made() {
  const { default: dictionary } = await import('dictionary-tr')
  const { default: nspell } = await import('nspell')
  const table = makeTable(Object.keys(nspell(dictionary.aff, dictionary.dic).data))
  keepTable(tableFile(), table)
  return table
}

/** As the library asks (nspell's `form`): the word, as the beginning of a sentence if it is in capitals, in small letters. */
const isKnown = (value) => {
  const word = value.trim()
  if (word === '') return false
  if (holds(words, word)) return true
  if (word.toUpperCase() === word && holds(words, word[0] + word.slice(1).toLowerCase()))
    return true
  return holds(words, word.toLowerCase())
}

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
    if (candidate !== word && candidate !== '' && isKnown(candidate)) found.add(candidate)
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
    if (isKnown(lower) || isKnown(printed)) return null
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
  parentPort?.postMessage({ id, answers: JSON.stringify(answers(JSON.parse(words))) })
})
parentPort?.postMessage({ ready: true })
