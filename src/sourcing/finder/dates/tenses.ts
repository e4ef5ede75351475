import type { Tense } from './calendar'

type Told = { at: number; tense: 'past' | 'future' }

const AHEAD: Readonly<Record<string, RegExp>> = {
  tr: /\p{L}(?:[ae]ca[kğ]|[ae]ce[kğ])\p{L}{0,8}|(?<!\p{L})(?:bekleniyor|bekleniyordu|planlanıyor|planlanmıştı|hedefleniyor|öngörülüyor)/gu,
  en: /(?<!\p{L})(?:will|shall|would(?! have| not (?:say|comment|be drawn|discuss|elaborate))|could(?! not| have)|due|(?:is|are|was|were) (?:due|expected|scheduled|set|planned|slated|likely|about|to)(?! (?:have|a|an|the)(?!\p{L}))|(?:plans?|expects?|hopes?|aims?|intends?) to|meets?|resumes?|reconvenes?|opens?|begins?|starts?|expires?|takes? effect|comes? into force)(?!\p{L})/gu,
}
// After a vowel a Turkish past has a d: “hükümeti” is none, “etti” is. “Yapılan”, “geldiği” told of a day are over as well.
const BEHIND: Readonly<Record<string, RegExp>> = {
  tr: /(?<!\p{L})(?!(?:kendi|şimdi|yedi|ordu|yurdu|hattı|dostu|üstü|yaptı[kğ])(?!\p{L}))(?:\p{L}{1,30}[çfhkpsşt]t|\p{L}{2,30}(?<![çfhkpsşt])d)[ıiuü](?:l[ae]r)?(?!\p{L})|\p{L}m[ıiuü]şt[ıiuü](?:l[ae]r)?(?!\p{L})|\p{L}{2}(?:[ıiuü]l[ae]n|[ae]n[ae]n|[ıiuü]n[ae]n|[ae]y[ae]n|[dt][ıiuü]ğ[ıiuü]\p{L}{0,3})(?!\p{L})|(?<!\p{L})(?:gelen|giden|çıkan|ölen|eden|giren|dönen|düşen)(?!\p{L})/gu,
  en: /(?<!\p{L}|be |is |are |to |will |would )(?:was|were|had|did|said|told|[a-z]{3,20}ed|came|went|took|made|began|fell|rose|lost|won|met|left|held|broke|cut|hit|shot|found|struck|gave|saw|ran|sent|spent|became|heard|spoke|fled|drove|burst|stood|grew|paid|sold|bought|brought|built|caught|chose|drew|felt|fought|forgot|flew|froze|got|hung|kept|knew|laid|led|put|read|rode|sang|sank|sat|slept|spread|stole|swore|swept|thought|threw|wore|wrote|quit|set|shut|withdrew|overturned)(?!\p{L})|(?<!\p{L})(?:is|are) (?:accused|charged|suspected|alleged|believed|thought|understood|said) (?:of|with|to have)(?!\p{L})/gu,
}

/** Where a sentence in lower case tells of what was and of what will be, in order. `language`: `tr` or `en`. */
export function tensesIn(sentence: string, language: string): Told[] {
  const [ahead, behind] = [AHEAD[language], BEHIND[language]]
  if (!ahead || !behind) return []
  const coming = [...sentence.matchAll(ahead)].map(({ 0: words, index }) => ({
    ...{ at: index, end: index + words.length },
    tense: 'future' as const,
  }))
  let next = 0
  const past = [...sentence.matchAll(behind)].flatMap(({ 0: words, index }) => {
    while ((coming[next]?.end ?? Infinity) <= index) next += 1
    // “Was due” looks ahead.
    const isPart = (coming[next]?.at ?? Infinity) < index + words.length
    return isPart ? [] : [{ at: index, tense: 'past' as const }]
  })
  return [...coming.map(({ at, tense }) => ({ at, tense })), ...past].sort((a, b) => a.at - b.at)
}

/** The tense of the verb that a date at a place goes with: in Turkish the next one behind it, in English the last one before it. */
export function tenseAt(tenses: readonly Told[], at: number, language: string): Tense {
  const behind = tenses.find((one) => one.at > at)?.tense
  const before = tenses.findLast((one) => one.at < at)?.tense
  return (language === 'tr' ? (behind ?? before) : (before ?? behind)) ?? null
}
