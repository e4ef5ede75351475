import type { Words } from '@/src/language/words'
import { accusations } from '../finder/checks/accusations'
import type { Given, ReadSentence } from '../finder/checks/Bare'
import { hedgeLost } from '../finder/checks/hedgeLost'
import { numberConflict, weightyNumber } from '../finder/checks/numbers'
import { spokenQuotation } from '../finder/checks/quotes'
import { readWhole } from '../finder/readWhole'
import type { WordNode } from '../finder/types'
import { isDismissedBy } from '../dismissals'
import type { Finding, SourcedArticle, SourcedAttribution } from '../types'
import { ATTRIBUTION_FIELDS, type AttributionField } from '../vocabulary'
import { whereWords } from './where'

/** Findings are stored with the article and read by people; of a text that nobody has marked yet the first are enough. */
const MOST = 100
const GAP = '\n\n'

/** Why a sentence that nobody has marked asks for somebody. */
type Holds = 'cue' | 'quotation' | 'number'
const HOLDS: Readonly<Record<Holds, (words: string) => Words>> = {
  cue: (cue) => ({
    tr: `Bu cümle başkasının sözünü aktarıyor (“${cue}”), ama kimin söylediği işaretlenmemiş. İmleci oraya koyup F2’ye basın.`,
    en: `This sentence reports what somebody says (“${cue}”), but who says it is not marked. Put the caret there and press F2.`,
  }),
  quotation: () => ({
    tr: 'Bu cümlede bir alıntı var, ama kimin söylediği işaretlenmemiş. İmleci oraya koyup F2’ye basın.',
    en: 'This sentence holds a quotation, but who says it is not marked. Put the caret there and press F2.',
  }),
  number: (number) => ({
    tr: `Bu cümledeki sayıyı (“${number}”) kimin verdiği işaretlenmemiş. İmleci oraya koyup F2’ye basın.`,
    en: `Nobody is marked for the figure in this sentence (“${number}”). Put the caret there and press F2.`,
  }),
}
const ACCUSES: Words = {
  tr: 'Bu sözler birini suçluyor, ama kimin söylediği işaretlenmemiş. Sözleri seçip kaynağını yazın ya da suçlamayı metinden çıkarın.',
  en: 'These words accuse somebody, but who says so is not marked. Select them and say whose they are, or take the accusation out.',
}
const LOST: Words = {
  tr: 'Bu cümle, önce kimin söylediği belli olmadan aktarılan bir iddiayı kesinmiş gibi veriyor. Yumuşatın ya da kimin söylediğini yazın.',
  en: 'This sentence states as a fact what an earlier one only hedged. Soften it, or say who says so.',
}
const CONFLICT = (number: string): Words => ({
  tr: `Aynı şey için daha önce başka bir sayı verilmiş; burada “${number}” yazıyor. Doğrusunu bırakın ya da farkı ve kimin ne dediğini yazın.`,
  en: `An earlier sentence gives another figure for the same; here it is “${number}”. Keep the right one, or say why they differ and who gives which.`,
})

/**
 * What stands outside every mark and asks for somebody: a sentence of the body with a cue, a quotation of four words or more, or a number of weight (one
 * warning a sentence, whatever it holds); an accusing word in headline or dek without a row of that field, or beside a person's name in an unmarked sentence
 * (a block); and what an earlier sentence only hedged, told as a fact, or counted otherwise. A sentence that was dismissed warns of nothing; neither that
 * nor a mark of the newsroom's own voice takes a block away. Reads Turkish and English; of any other language it sees quotations and numbers only.
 */
export const unmarked = (article: SourcedArticle): Finding[] => {
  const { text, nodes, startOf } = storyOf(article)
  const { given } = readWhole({ text, nodes, language: article.language, reference: null })
  const open = openSentences(article, given, startOf, article.attributions)
  const isDismissed = isDismissedBy(article.dismissed ?? [])
  const asking = open.filter(({ raw }) => !isDismissed(raw))
  const place = ({ field, start, end }: WordNode): Finding['where'] =>
    whereWords(article, field, { start: start - startOf[field], end: end - startOf[field] })
  const bareOf = (
    found: { start: number }[],
    code: 'unsourcedAccusation' | 'hedgeLost',
    among: readonly ReadSentence[],
  ) => {
    const byStart = new Map(among.map((sentence) => [sentence.start, sentence]))
    return found.flatMap(({ start }): Finding[] => {
      const sentence = byStart.get(start)
      if (!sentence) return []
      const isBlock = code === 'unsourcedAccusation'
      return [
        {
          ...{ code, severity: isBlock ? 'block' : 'warn', never: false, where: place(sentence) },
          params: { case: isBlock ? 'unmarked' : 'flat' },
          message: isBlock ? ACCUSES : LOST,
        },
      ]
    })
  }
  // Neither the newsroom's own voice nor that nobody is asked for answers for an accusation.
  const unanswered = openSentences(article, given, startOf, answeringRows(article))
  const accused = bareOf(accusations(given), 'unsourcedAccusation', unanswered)
  const told = new Set(accused.map(({ where }) => `${where.field} ${where.start}`))
  const unattributed = asking.flatMap((sentence): Finding[] => {
    const where = place(sentence)
    if (sentence.field !== 'body' || told.has(`${where.field} ${where.start}`)) return []
    const held = holds(given, sentence)
    if (!held) return []
    const message = HOLDS[held.what](held.words)
    const params = { case: held.what, words: held.words }
    return [
      { code: 'unattributedSentence', severity: 'warn', never: false, where, params, message },
    ]
  })
  let at = 0
  const conflicts = numberConflict(given).flatMap(({ start, end, quote }): Finding[] => {
    // Both come in order.
    while ((asking[at]?.end ?? Infinity) <= start) at += 1
    if ((asking[at]?.start ?? Infinity) > start) return []
    const where = place({ field: 'body', start, end })
    const params = { case: 'unmarked', number: quote }
    return [
      {
        code: 'numberConflict',
        severity: 'warn',
        never: false,
        where,
        params,
        message: CONFLICT(quote),
      },
    ]
  })
  return [
    ...accused.slice(0, MOST),
    ...unattributed.slice(0, MOST),
    ...bareOf(hedgeLost(given), 'hedgeLost', asking).slice(0, MOST),
    ...conflicts.slice(0, MOST),
  ]
}

/** The fields of an article as one story, and where each begins in it. */
function storyOf(article: SourcedArticle): {
  text: string
  nodes: WordNode[]
  startOf: Record<AttributionField, number>
} {
  const nodes: WordNode[] = []
  const startOf = { headline: 0, dek: 0, body: 0 }
  let text = ''
  for (const field of ATTRIBUTION_FIELDS) {
    startOf[field] = text.length
    let start = text.length
    for (const paragraph of article[field].split(GAP)) {
      if (paragraph.trim() !== '') nodes.push({ field, start, end: start + paragraph.length })
      start += paragraph.length + GAP.length
    }
    text += article[field] + GAP
  }
  return { text, nodes, startOf }
}

/** Rows behind which somebody else stands, or whose claim a finding of its own blocks. */
function answeringRows({ attributions, claims }: SourcedArticle): SourcedAttribution[] {
  const serious = new Set(claims.flatMap((one) => (one.seriousness === 'none' ? [] : [one.id])))
  return attributions.filter(({ mode, claim }) => mode !== 'houseVoice' || serious.has(claim ?? ''))
}

/** Sentences that no mark of these rows, nor one without a row, touches; of headline and dek those of a field without a row. */
function openSentences(
  article: SourcedArticle,
  { sentences }: Given,
  startOf: Readonly<Record<AttributionField, number>>,
  attributions: readonly SourcedAttribution[],
): ReadSentence[] {
  const rows = new Set(attributions.map(({ field }) => field))
  const marks = [
    ...attributions.flatMap(({ field, span }) => (field === 'body' && span ? [span] : [])),
    ...article.orphanMarks,
  ]
    .map(({ start, end }) => ({ start: start + startOf.body, end: end + startOf.body }))
    .sort((a, b) => a.start - b.start)
  let furthest = 0
  let next = 0
  return sentences.filter(({ field, start, end }) => {
    if (field !== 'body') return !rows.has(field)
    // Sentences come in order, and marks by their start: one that reaches into this sentence began before its end.
    for (; next < marks.length && (marks[next]?.start ?? end) < end; next += 1)
      furthest = Math.max(furthest, marks[next]?.end ?? 0)
    return furthest <= start
  })
}

/** What a sentence holds that somebody has to answer for, and its words. */
function holds(given: Given, sentence: ReadSentence): { what: Holds; words: string } | null {
  const [cue] = sentence.attributions
  if (cue) return { what: 'cue', words: cue.cue }
  const quotation = spokenQuotation(given, sentence)
  if (quotation) return { what: 'quotation', words: '' }
  const number = weightyNumber(sentence)
  return number ? { what: 'number', words: given.text.slice(number.start, number.end) } : null
}
