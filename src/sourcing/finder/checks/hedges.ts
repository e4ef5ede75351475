import { bare, type BareFinding, type Given, isFlat, isHedged } from './Bare'
import { claimed } from './claimed'
import { contentWords, shared } from './contentWords'

const PASSIVE = new Set(['reportingPassive', 'opinionPassive'])

// “İ” is no capital “i” to a pattern that ignores case.
const PLURAL = /^(?:\p{L}+ )?(?:[iİ]ddia|söylenti|dedikodu|rivayet)\p{L}* göre|^according to/iu

/** Only a passive or a word without anybody (“belirtildi”, “reportedly”) carries the sentence: at its cue. */
export function agentlessOnly(given: Given): BareFinding[] {
  return given.sentences.flatMap((sentence) => {
    const { attributions, field } = sentence
    if (field !== 'body' || attributions.some(({ mode }) => mode !== 'agentlessHedge')) return []
    const first = attributions.find(
      ({ cueClass, stance, cue, form }) =>
        stance === 'asserts' &&
        (PASSIVE.has(cueClass) ||
          (cueClass === 'hedgePhrase' && form !== 'presupposed' && !PLURAL.test(cue))),
    )
    if (!first) return []
    return [
      bare(given, 'agentlessOnly', {
        start: first.cueStart,
        end: first.cueStart + first.cue.length,
      }),
    ]
  })
}

const SOURCES = /(?<!\p{L})(?:kaynak|sources?(?!\p{L})|çevre|kulis)/iu

/** “İddialara göre”, “kaynaklar”, “sources”: many, and none of them has a name. At its cue. */
export function pluralSources(given: Given): BareFinding[] {
  return given.sentences.flatMap(({ attributions, field }) =>
    field !== 'body'
      ? []
      : attributions
          .filter(
            ({ mode, cue, cueClass, who }) =>
              (mode === 'agentlessHedge' && cueClass === 'hedgePhrase' && PLURAL.test(cue)) ||
              (mode === 'maskedSource' && SOURCES.test(who?.text ?? '')),
          )
          .slice(0, 1)
          .map(({ cueStart, cue, start }) =>
            bare(given, 'pluralSources', {
              start: Math.min(cueStart, start),
              end: cueStart + cue.length,
            }),
          ),
  )
}

const OF_HEADLINE = 0.4

/** The headline says flatly, or by a factive cue, what the body’s sentences only hedge. At the headline. */
export function headlineOutruns(given: Given): BareFinding[] {
  const headline = given.sentences.find(({ field }) => field === 'headline')
  if (
    !headline ||
    headline.attributions.some(({ mode }) => mode !== 'houseVoice') ||
    /\?\s*$/.test(headline.raw)
  )
    return []
  if (headline.quotations.length > 0) return []
  const words = contentWords(headline)
  const near = given.sentences
    .filter(({ field }) => field === 'body')
    .map((sentence) => ({
      sentence,
      ...shared(words, isHedged(sentence) ? claimed(given, sentence) : contentWords(sentence)),
    }))
    .filter(({ count, share }) => count >= 2 && share >= OF_HEADLINE)
  const hedged = near.filter(({ sentence }) => isHedged(sentence))
  const best = Math.max(
    0,
    ...near
      .filter(
        ({ sentence }) =>
          !isHedged(sentence) && !sentence.attributions.every(({ mode }) => mode === 'houseVoice'),
      )
      .map(({ share }) => share),
  )
  const flat = near.some(({ sentence, share }) => isFlat(sentence) && share >= OF_HEADLINE)
  const most = Math.max(0, ...hedged.map(({ share }) => share))
  return hedged.length > 0 && !flat && most >= best
    ? [bare(given, 'headlineOutrunsBody', headline, 'block')]
    : []
}
