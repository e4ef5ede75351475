// Plain JavaScript, for the dictionary's thread (spellWorker.mjs): hashes of words in one array instead of the words. The
// Turkish dictionary is 1.4 million forms, for which the library takes 4 s of processor time and 340 MB in every process.
import { randomBytes } from 'node:crypto'
import * as fs from 'node:fs'
import path from 'node:path'

const MAGIC = 0x4b_59_57_31
const HEAD = 4
/** At most two places in three are taken, so that a word that is not there is soon known not to be. */
const ROOM = 1.5

/** Two hashes of 32 bits (cyrb53's mixing): that a word has both of another one is 1 in 10^13 for such a dictionary. */
function hashes(word) {
  let [one, two] = [0xde_ad_be_ef, 0x41_c6_ce_57]
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at)
    one = Math.imul(one ^ unit, 2_654_435_761)
    two = Math.imul(two ^ unit, 1_597_334_677)
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(two ^ (two >>> 13), 3_266_489_909)
  two = Math.imul(two ^ (two >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909)
  // An empty place is two zeros.
  return [one >>> 0, two >>> 0 || 1]
}

/** The pairs of hashes of `words`, each at the place that its first one gives or the next free one. */
export function makeTable(words) {
  let bits = 4
  while (2 ** bits < words.length * ROOM) bits += 1
  const table = new Uint32Array(HEAD + 2 * 2 ** bits)
  table.set([MAGIC, bits, words.length, 0])
  for (const word of words) {
    const [one, two] = hashes(word)
    table.set([one, two], placeOf(table, one, two))
  }
  return table
}

/** Whether `word` is one of a table's. */
export function holds(table, word) {
  const [one, two] = hashes(word)
  return table[placeOf(table, one, two) + 1] !== 0
}

function placeOf(table, one, two) {
  const last = 2 ** table[1] - 1
  let place = one & last
  for (;;) {
    const at = HEAD + 2 * place
    if (table[at + 1] === 0 || (table[at] === one && table[at + 1] === two)) return at
    place = (place + 1) & last
  }
}

/** The table kept in `file`; null where there is none or it is not whole. */
export function readTable(file) {
  try {
    const bytes = fs.readFileSync(file)
    const table = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
    return table[0] === MAGIC && table.length === HEAD + 2 * 2 ** table[1] ? table : null
  } catch {
    return null
  }
}

/** Keeps a table in `file`, whole or not at all; a place where nothing can be written keeps none. */
export function keepTable(file, table) {
  const draft = `${file}.${randomBytes(4).toString('hex')}`
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.writeFileSync(draft, new Uint8Array(table.buffer, table.byteOffset, table.byteLength))
    fs.renameSync(draft, file)
  } catch {
    if (fs.existsSync(draft)) fs.rmSync(draft)
  }
}
