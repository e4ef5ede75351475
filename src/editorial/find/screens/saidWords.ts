import type { Words } from '@/src/language/words'
import { FORM_LABELS, MODE_LABELS, STANCE_LABELS } from '@/src/editorial/sourcing/labels'
import type { ShownSaying } from '../saidAnswer'
import { sayer } from '../sayer'

/** Where the page is. */
export const SAID_PAGE_PATH = '/admin/kim-ne-dedi'
export const SAID_TITLE: Words = { tr: 'Kim ne dedi', en: 'Who said what' }

/** Who says it: the person, the source, or what stands for them. */
export function whoWords(saying: ShownSaying): Words {
  const name = sayer(saying)?.name
  return name === undefined ? MODE_LABELS[saying.mode] : { tr: name, en: name }
}

/** How it is said, as short sentences: by whom it comes, the reporting words, the form, and what is not an assertion. */
export function howWords(saying: ShownSaying): Words[] {
  const { speaker, source, cue, form, stance, saidAt, mode } = saying
  const who = sayer(saying)
  return [
    ...(who && speaker && source
      ? [{ tr: `${source.name} aktarıyor`, en: `by way of ${source.name}` }]
      : []),
    ...(who ? [MODE_LABELS[mode]] : []),
    ...(!who && speaker ? [{ tr: `sözü geçen: ${speaker.name}`, en: `of ${speaker.name}` }] : []),
    ...(cue ? [{ tr: `“${cue}”`, en: `“${cue}”` }] : []),
    FORM_LABELS[form],
    ...(stance === 'asserts' ? [] : [STANCE_LABELS[stance]]),
    ...(saidAt ? [{ tr: `söylendiği gün ${saidAt}`, en: `said on ${saidAt}` }] : []),
  ]
}

/** The attributions of a claim without those that would read alike. */
export function distinctSayings(said: readonly ShownSaying[]): ShownSaying[] {
  const byWords = new Map<string, ShownSaying>()
  for (const one of said) {
    const words = [whoWords(one), ...howWords(one)].map(({ en }) => en).join(' ')
    if (!byWords.has(words)) byWords.set(words, one)
  }
  return [...byWords.values()]
}
