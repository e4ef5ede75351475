import type { Words } from '@/src/language/words'
import { FORM_LABELS, MODE_LABELS, STANCE_LABELS } from '@/src/editorial/sourcing/labels'
import type { ShownSaying } from '../saidAnswer'

/** Where the page is. */
export const SAID_PAGE_PATH = '/admin/kim-ne-dedi'
export const SAID_TITLE: Words = { tr: 'Kim ne dedi', en: 'Who said what' }

/** Who says it: the person, the source, or what stands for them. */
export function whoWords({ speaker, source, mode }: ShownSaying): Words {
  if (speaker) return { tr: speaker.name, en: speaker.name }
  if (source) return { tr: source.name, en: source.name }
  return MODE_LABELS[mode]
}

/** How it is said, as short sentences: by whom it comes, the reporting words, the form, and what is not an assertion. */
export function howWords(saying: ShownSaying): Words[] {
  const { speaker, source, cue, form, stance, saidAt, mode } = saying
  return [
    ...(speaker && source
      ? [{ tr: `${source.name} aktarıyor`, en: `by way of ${source.name}` }]
      : []),
    ...(speaker || source ? [MODE_LABELS[mode]] : []),
    ...(cue ? [{ tr: `“${cue}”`, en: `“${cue}”` }] : []),
    FORM_LABELS[form],
    ...(stance === 'asserts' ? [] : [STANCE_LABELS[stance]]),
    ...(saidAt ? [{ tr: `söylendiği gün ${saidAt}`, en: `said on ${saidAt}` }] : []),
  ]
}
