import { remembered } from '@/src/language/text/remembered'
import type { CueClass, Form, Stance } from '../vocabulary'

/** What has to stand before a cue, or after it, for its words to report. */
export type Need =
  /** Nothing: the words say so themselves (“iddia etti”, “allegedly”). */
  | 'nothing'
  /** A clause made a noun in the accusative (“geldiğini”), or a quotation. */
  | 'clause'
  /** The same in the nominative (“geldiği”), or a quotation. */
  | 'bareClause'
  /** The same in the dative (“geldiğine”). */
  | 'dativeClause'
  /** An accusation or a claim (“suçlamaları”), or such a clause. */
  | 'claim'
  /** A word that says what came to light, or such a clause. */
  | 'finding'
  /** What somebody was asked (“sorularını yanıtsız bıraktı”). */
  | 'question'
  /** A quotation just before it, or one after a colon. */
  | 'quotation'
  /** English: a quotation, “that”, or a subject before a clause. */
  | 'clauseAfter'
  /** English: a subject that can speak, whatever follows. */
  | 'subject'
  /** English: the quotation that it names something by (“called it “fantasy””). */
  | 'quotationAfter'

/** Who answers for the words: the subject, whoever owns the clause (“kaynakların söylediği”), whoever stands in the phrase, nobody, or the house. */
export type Answers = 'subject' | 'owner' | 'agent' | 'phrase' | 'nobody' | 'house'

export type CueRow = {
  /** A pattern over lower case, without groups that catch. */
  words: string
  class: CueClass
  answers: Answers
  needs: Need
  stance: Stance
  form?: Form
  /** A participle: its speaker stands behind it. */
  isBefore?: boolean
}

export type Cue = CueRow & { start: number; end: number }

/** V8 interprets a pattern that is longer than some 15,000 signs: twenty times the time of one that it compiles. */
const MOST_SIGNS = 6_000

type Search = { from: number; pattern: RegExp; rows: readonly CueRow[]; found: Cue | null }

/**
 * Finds the cues of a text in lower case, from its beginning to its end, none of which lies over another. Of two that begin at
 * one letter the first row in order wins.
 */
export function cueFinder(rows: readonly CueRow[]): (view: string) => readonly Cue[] {
  const patterns = inPieces(rows).map((piece) => {
    const all = piece.map(({ words }) => `(${words})`).join('|')
    return {
      pattern: new RegExp(`(?<![\\p{L}\\p{M}\\p{N}'])(?:${all})(?![\\p{L}\\p{M}\\p{N}])`, 'gu'),
      rows: piece,
    }
  })
  return remembered<readonly Cue[]>(1_000_000, (view) => {
    const cues: Cue[] = []
    let searches = patterns.flatMap((one) => searched(view, { ...one, from: 0, found: null }))
    while (searches.length > 0) {
      const next = searches.reduce((first, one) => (startOf(one) < startOf(first) ? one : first))
      if (!next.found) break
      const { found } = next
      cues.push(found)
      // What another piece found inside these words is looked for anew behind them.
      searches = searches.flatMap((one) =>
        startOf(one) < found.end ? searched(view, { ...one, from: found.end }) : [one],
      )
    }
    return cues
  })
}

const startOf = ({ found }: Search): number => found?.start ?? Infinity

/** The search with the next cue of its rows; nothing where the text has no more of them. */
function searched(view: string, search: Search): Search[] {
  const { pattern, rows } = search
  pattern.lastIndex = search.from
  const found = pattern.exec(view)
  if (!found) return []
  const row = rows[found.findIndex((group, at) => at > 0 && group !== undefined) - 1]
  if (!row) return []
  const { index, 0: words } = found
  return [{ ...search, found: { ...row, start: index, end: index + words.length } }]
}

function inPieces(rows: readonly CueRow[]): CueRow[][] {
  const pieces: CueRow[][] = []
  let signs = Infinity
  for (const row of rows) {
    signs += row.words.length
    if (signs > MOST_SIGNS) {
      pieces.push([])
      signs = row.words.length
    }
    pieces.at(-1)?.push(row)
  }
  return pieces
}
