import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

import { decodeText } from '@/src/editorial/import/decodeText'
import { placeStory } from '@/src/editorial/import/placeStory'
import { readStory } from '@/src/editorial/import/readStory'
import { fold } from '@/src/language/text/letters'
import { caseForms } from '@/src/language/text/names'
import { analyse, type Analysis } from '@/src/sourcing/finder/analyse'
import { ATTRIBUTION_MODES, FORMS, STANCES } from '@/src/sourcing/vocabulary'

const attribution = z.object({
  quote: z.string(),
  nth: z.number().optional(),
  cue: z.string(),
  cueNth: z.number().optional(),
  who: z.string().nullable(),
  mode: z.enum(ATTRIBUTION_MODES),
  form: z.enum(FORMS),
  stance: z.enum(STANCES),
  cueClass: z.string().optional(),
})
const expected = z.object({ code: z.string(), quote: z.string().optional() })
const truth = z.object({
  language: z.enum(['tr', 'en']),
  kind: z.string(),
  reference: z.string(),
  attributions: z.array(attribution),
  dates: z.array(
    z.object({ quote: z.string(), edtf: z.string().nullable(), nth: z.number().optional() }),
  ),
  findings: z.object({
    must: z.array(expected).default([]),
    mustNot: z.array(expected).default([]),
    may: z.array(z.string()).default([]),
  }),
})
export type StoryTruth = z.infer<typeof truth>

export type Score = {
  name: string
  language: 'tr' | 'en'
  cues: { wanted: number; found: number; hits: number }
  mode: number
  who: number
  form: number
  stance: number
  dates: { wanted: number; right: number; guessed: number }
  findings: { wanted: number; fired: number; forbidden: number; extra: number }
  problems: string[]
}

const places = (text: string, words: string): number[] => {
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at)
  return found
}

const isSameWho = (wanted: string | null, found: string | null): boolean => {
  if (wanted === null || found === null) return wanted === found
  const [a, b] = [fold(wanted), fold(found)]
  if (a.includes(b) || b.includes(a)) return true
  return (
    [...caseForms(a), a].some((form) => b.includes(form)) ||
    [...caseForms(b), b].some((form) => a.includes(form))
  )
}

/** What was found in one story against what a reader found; every difference is told in a line. */
export function scoreStory(name: string, text: string, wanted: StoryTruth, found: Analysis): Score {
  const problems: string[] = []
  const taken = new Set<number>()
  const score: Score = {
    ...{ name, language: wanted.language, mode: 0, who: 0, form: 0, stance: 0, problems },
    cues: { wanted: wanted.attributions.length, found: found.attributions.length, hits: 0 },
    dates: { wanted: wanted.dates.length, right: 0, guessed: 0 },
    findings: { wanted: wanted.findings.must.length, fired: 0, forbidden: 0, extra: 0 },
  }
  for (const one of wanted.attributions) {
    const sentence = places(text, one.quote)[(one.nth ?? 1) - 1]
    const inside =
      sentence === undefined ? undefined : places(one.quote, one.cue)[(one.cueNth ?? 1) - 1]
    if (sentence === undefined || inside === undefined) {
      problems.push(`NOT IN THE TEXT: ${one.quote} / ${one.cue}`)
      continue
    }
    const [start, end] = [sentence + inside, sentence + inside + one.cue.length]
    const at = found.attributions.findIndex(
      ({ cueStart, cue }, which) =>
        !taken.has(which) && cueStart < end && start < cueStart + cue.length,
    )
    const hit = found.attributions[at]
    if (!hit) {
      problems.push(`missed: [${one.cue}] in ${one.quote}`)
      continue
    }
    taken.add(at)
    score.cues.hits += 1
    if (hit.mode === one.mode) score.mode += 1
    else problems.push(`mode: ${hit.mode} for ${one.mode}, [${one.cue}] in ${one.quote}`)
    if (isSameWho(one.who, hit.who?.text ?? null)) score.who += 1
    else
      problems.push(
        `who: ${hit.who?.text ?? 'nobody'} for ${one.who ?? 'nobody'}, [${one.cue}] in ${one.quote}`,
      )
    if (hit.form === one.form) score.form += 1
    if (hit.stance === one.stance) score.stance += 1
    else problems.push(`stance: ${hit.stance} for ${one.stance}, [${one.cue}] in ${one.quote}`)
  }
  found.attributions.forEach((one, at) => {
    if (!taken.has(at))
      problems.push(`too much: [${one.cue}] ${one.who?.text ?? '-'} in ${one.quote.slice(0, 160)}`)
  })
  for (const one of wanted.dates) {
    const from = places(text, one.quote)[(one.nth ?? 1) - 1]
    if (from === undefined) problems.push(`NOT IN THE TEXT: ${one.quote}`)
    const hits = found.dates.filter(
      ({ start, end }) => from !== undefined && start < from + one.quote.length && from < end,
    )
    const read = hits.find(({ edtf }) => edtf === one.edtf) ?? hits[0]
    if ((read?.edtf ?? null) === one.edtf) score.dates.right += 1
    else {
      if (one.edtf === null) score.dates.guessed += 1
      problems.push(`date: ${read?.edtf ?? 'none'} for ${one.edtf ?? 'none'}, ${one.quote}`)
    }
  }
  const touches = (
    one: { start: number; end: number; code: string },
    { code, quote }: z.infer<typeof expected>,
  ) =>
    one.code === code &&
    (quote === undefined ||
      places(text, quote).some((at) => one.start < at + quote.length && at < one.end))
  for (const must of wanted.findings.must) {
    if (found.findings.some((one) => touches(one, must))) score.findings.fired += 1
    else problems.push(`finding missed: ${must.code} ${must.quote ?? ''}`)
  }
  for (const never of wanted.findings.mustNot) {
    const fired = found.findings.find((one) => touches(one, never))
    if (!fired) continue
    score.findings.forbidden += 1
    problems.push(`finding forbidden: ${never.code} ${fired.quote.slice(0, 100)}`)
  }
  const known = new Set([...wanted.findings.must.map(({ code }) => code), ...wanted.findings.may])
  const extra = new Set(
    found.findings.map(({ code }) => code as string).filter((code) => !known.has(code)),
  )
  score.findings.extra = extra.size
  for (const one of found.findings) {
    if (extra.has(one.code)) problems.push(`finding extra: ${one.code} ${one.quote.slice(0, 100)}`)
  }
  return score
}

/** Every story of a folder, read, analysed and scored. */
export async function scoreFolder(folder: string): Promise<Score[]> {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -5))
  const scores: Score[] = []
  for (const name of names.sort()) {
    const bytes = readFileSync(path.join(folder, `${name}.txt`))
    const wanted = truth.parse(JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')))
    const { text } = decodeText(bytes)
    const nodes = placeStory(text, readStory(bytes, { name: `${name}.txt` }))
    const found = await analyse({
      text,
      nodes,
      language: wanted.language,
      reference: wanted.reference,
    })
    scores.push(scoreStory(name, text, wanted, found))
  }
  return scores
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

/** The figures of some stories taken together. */
export function figuresOf(scores: readonly Score[]) {
  const sum = (pick: (score: Score) => number) =>
    scores.reduce((all, score) => all + pick(score), 0)
  const hits = sum(({ cues }) => cues.hits)
  return {
    precision: share(
      hits,
      sum(({ cues }) => cues.found),
    ),
    recall: share(
      hits,
      sum(({ cues }) => cues.wanted),
    ),
    mode: share(
      sum(({ mode }) => mode),
      hits,
    ),
    who: share(
      sum(({ who }) => who),
      hits,
    ),
    form: share(
      sum(({ form }) => form),
      hits,
    ),
    stance: share(
      sum(({ stance }) => stance),
      hits,
    ),
    dates: share(
      sum(({ dates }) => dates.right),
      sum(({ dates }) => dates.wanted),
    ),
    guesses: sum(({ dates }) => dates.guessed),
    findings: share(
      sum(({ findings }) => findings.fired),
      sum(({ findings }) => findings.wanted),
    ),
    forbidden: sum(({ findings }) => findings.forbidden),
    mostExtra: Math.max(0, ...scores.map(({ findings }) => findings.extra)),
  }
}
