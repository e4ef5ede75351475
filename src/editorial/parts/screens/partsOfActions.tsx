'use client'
import { ActionDialog } from '@/src/editorial/transitions/screens/ActionDialog'
import { whatIsAsked } from '@/src/editorial/transitions/screens/whatIsAsked'
import type { Words } from '@/src/language/words'
import { STAGE_LABELS, STATE_LABELS } from '@/src/workflow/labels'
import { type EditKind, type Stage, STAGES } from '@/src/workflow/stages'
import { type ButtonAction, TRANSITIONS } from '@/src/workflow/transitions'
import { Again } from './Again'
import { offered, SAMPLE_FINDINGS, sampleActions } from './sampleActions'
import { onPage, type Part, type Scene } from './scenes'

const AT = '2026-03-01T09:00:00.000Z'
const w = (tr: string, en: string): Words => ({ tr, en })

const bar: Part = {
  key: 'cubuk',
  name: w('İşlem çubuğu', 'Action bar'),
  states: [
    ...STAGES.map((stage) => ({
      key: stage,
      name: STAGE_LABELS[stage],
      scene: (language: 'tr' | 'en'): Scene =>
        onPage(language, {
          stage,
          over: {
            ...(stage === 'changesRequested' && {
              asked: { reason: 'Başlık duyurudan fazlasını söylüyor.', at: AT, by: 'Nermin Ak' },
            }),
            ...(stage === 'scheduled' && { scheduledAt: AT }),
          },
        }),
    })),
    ...(['retracted', 'withdrawn'] as const).map((state) => ({
      key: state,
      name: STATE_LABELS[state],
      scene: (language: 'tr' | 'en'): Scene =>
        onPage(language, { stage: 'published', over: { state } }),
    })),
    {
      key: 'kapali',
      name: w('İşlem kapalı, nedeniyle', 'An action closed, with its reason'),
      scene: (language) =>
        onPage(language, {
          stage: 'inReview',
          over: {
            actions: [
              offered('approve', language, w('Metne siz de dokundunuz.', 'You wrote in it too.')),
              offered('requestChanges', language),
            ],
          },
        }),
    },
    {
      key: 'geride',
      name: w('Form geride', 'The form is behind'),
      scene: (language) => onPage(language, { over: { revision: 9 } }),
    },
    {
      key: 'yuklenmedi',
      name: w('Yüklenemedi', 'Not loaded'),
      scene: (language) => ({ ...onPage(language), away: true }),
    },
  ],
}

type Asking = [action: ButtonAction, stage: Stage, editKind?: EditKind]
const ASKING: Asking[] = [
  ...([
    ['requestChanges', 'inReview'],
    ['approve', 'inReview'],
    ['assign', 'inReview'],
  ] as Asking[]),
  ...([
    ['publish', 'approved', 'correction'],
    ['publish', 'approved', 'update'],
  ] as Asking[]),
  ...([
    ['schedule', 'approved'],
    ['setGate', 'inReview'],
    ['startEdit', 'published'],
  ] as Asking[]),
  ...([
    ['publishUrgent', 'draft'],
    ['retract', 'published'],
    ['withdraw', 'published'],
  ] as Asking[]),
  ...([
    ['reinstate', 'published'],
    ['spike', 'draft'],
  ] as Asking[]),
]

const dialogs: Part = {
  key: 'diyalog',
  name: w('İşlem diyalogları', 'Dialogs of actions'),
  states: ASKING.map(([action, stage, editKind = 'first']) => ({
    key: `${action}-${editKind}`,
    name: w(
      `${TRANSITIONS[action].label.tr}${editKind === 'first' ? '' : ` (${editKind})`}`,
      `${TRANSITIONS[action].label.en}${editKind === 'first' ? '' : ` (${editKind})`}`,
    ),
    scene: (language) => {
      const over = { editKind, findings: action === 'approve' ? SAMPLE_FINDINGS : [] }
      const button = offered(action, language)
      const refused = language === 'en' ? 'The newsroom refused it.' : 'Haber merkezi kabul etmedi.'
      return onPage(language, {
        ...{ stage, over, fields: { claims: [{ id: 'k1', text: 'Eski değirmen onarılacak.' }] } },
        children: (
          <Again>
            {(close) => (
              <ActionDialog
                action={button}
                contributors={[]}
                onClose={close}
                question={whatIsAsked(button, sampleActions(stage, language, over))}
                send={async () => ({
                  ...{ ok: false as const, message: refused },
                  error: { message: refused, findings: SAMPLE_FINDINGS.slice(0, 1) },
                })}
              />
            )}
          </Again>
        ),
      })
    },
  })),
}

/** What can be done with an article: the bar, and what each action asks. */
export const PARTS_OF_ACTIONS: readonly Part[] = [bar, dialogs]
