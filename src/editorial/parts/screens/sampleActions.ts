import type { Words } from '@/src/language/words'
import type { Stage, State } from '@/src/workflow/stages'
import { BUTTON_ACTIONS, type ButtonAction, TRANSITIONS } from '@/src/workflow/transitions'
import type { Actions, OfferedAction } from '@/src/editorial/transitions/screens/actionsAnswer'
import type { Language } from '@/src/editorial/admin/useWords'

/** An action as the newsroom offers it; refused with `why`. */
export function offered(action: ButtonAction, language: Language, why?: Words): OfferedAction {
  const { label, input } = TRANSITIONS[action]
  return {
    action,
    label: label[language],
    allowed: why === undefined,
    code: why ? 'refused' : null,
    message: why ? why[language] : null,
    input: [...input],
  }
}

/** What `GET /api/articles/:id/actions` answers an editor of this article in this stage. */
export function sampleActions(
  stage: Stage,
  language: Language,
  over: Partial<Actions> & { state?: State } = {},
): Actions {
  const { state = stage === 'published' ? 'live' : 'never' } = over
  const fits = BUTTON_ACTIONS.filter((action) => {
    const { moves, states } = TRANSITIONS[action]
    const isHere = moves.some(({ from }) => from.some((one) => one === stage))
    return isHere && states.some((one) => one === state)
  })
  return {
    ...{ revision: 3, stage, state, editKind: 'first', slug: null, scheduledAt: null },
    writes: true,
    ...{ asked: null, dropped: [], findings: [], decided: [] },
    actions: fits.map((action) => offered(action, language)),
    ...over,
  }
}

const where = { field: 'body' as const, start: 0, end: 22, quote: 'Değirmendere Belediyesi' }

/** One finding of each weight: never to be overruled, blocking, warning. */
export const SAMPLE_FINDINGS: Actions['findings'] = [
  {
    ...{ code: 'accusationWithoutReply', severity: 'block', never: true, where },
    message: {
      tr: 'Suçlanan kişiye cevap hakkı sorulmamış.',
      en: 'The accused was not asked for a reply.',
    },
  },
  {
    ...{ code: 'noNamedSource', severity: 'block', never: false, where },
    message: { tr: 'Bu iddianın adı verilen kaynağı yok.', en: 'This claim has no named source.' },
  },
  {
    ...{ code: 'hedge', severity: 'warn', never: false, where },
    message: {
      tr: '“Öğrenildi” kimin öğrendiğini söylemez.',
      en: '“It was learned” does not say who learned it.',
    },
  },
]
