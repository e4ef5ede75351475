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

/**
 * The rows as one pattern and how to tell which of them matched. The first row in order wins where two begin at one letter. `starts`:
 * letters that no word begins after.
 */
export function cueFinder(rows: readonly CueRow[]): (view: string) => Cue[] {
  const all = rows.map(({ words }) => `(${words})`).join('|')
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}'])(?:${all})(?![\\p{L}\\p{M}\\p{N}])`, 'gu')
  return (view) => {
    const cues: Cue[] = []
    // `matchAll` would build the pattern anew for each sentence, which costs more than the search.
    pattern.lastIndex = 0
    for (let found = pattern.exec(view); found; found = pattern.exec(view)) {
      const { index, 0: words } = found
      const row = rows[found.findIndex((group, at) => at > 0 && group !== undefined) - 1]
      if (row) cues.push({ ...row, start: index, end: index + words.length })
      if (words === '') pattern.lastIndex += 1
    }
    return cues
  }
}
