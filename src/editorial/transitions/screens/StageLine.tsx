'use client'

import { STAGE_LABELS, STATE_LABELS } from '@/src/workflow/labels'
import type { EditKind, Stage, State } from '@/src/workflow/stages'
import { StageMark } from '@/src/editorial/admin/StageMark'
import { useWords } from '@/src/editorial/admin/useWords'
import { stagePath } from './stagePath'

type Props = { stage: Stage; state: State | null; editKind: EditKind }

/** Where the article stands, as a word and as a line of four stations. */
export function StageLine({ stage, state, editKind }: Props) {
  const { say } = useWords()
  const { steps, offLine, pending } = stagePath(stage, state, editKind)
  return (
    <div className="kunye-line">
      {offLine ? (
        <strong className="kunye-stage">
          <StageMark stage={stage} />
          {say(STAGE_LABELS[stage])}
        </strong>
      ) : (
        <ol aria-label={say({ tr: 'Haberin aşaması', en: 'Stage of the article' })}>
          {steps.map((step) => (
            <li
              aria-current={step.status === 'current' ? 'step' : undefined}
              className={`kunye-line__step kunye-line__step--${step.status}`}
              key={step.stage}
            >
              {step.status === 'current' ? (
                <StageMark stage={step.stage} />
              ) : (
                <span aria-hidden="true" className="kunye-line__dot" />
              )}
              <span className="kunye-line__word">{say(STAGE_LABELS[step.stage])}</span>
            </li>
          ))}
        </ol>
      )}
      {pending && (
        <span className="kunye-tag kunye-tag--amber">
          {say({ tr: 'Yayında', en: 'Live' })}
          <span className="kunye-bar__long">
            {say({ tr: '; bekleyen değişiklik var', en: '; a change is pending' })}
          </span>
        </span>
      )}
      {(state === 'retracted' || state === 'withdrawn') && (
        <span className="kunye-tag kunye-tag--red">{say(STATE_LABELS[state])}</span>
      )}
    </div>
  )
}
