import type { Context, JudgedArticle } from '@/src/workflow/context'
import type { Role } from '@/src/workflow/stages'

export const NOW = new Date('2025-10-18T18:23:00.000Z')

export const aJudgedArticle = (over: Partial<JudgedArticle> = {}): JudgedArticle => ({
  id: 'haber',
  headline: 'Çarşıdaki çeşme onarılıyor',
  bodyText: 'Çalışma salı günü başlıyor.',
  stage: 'draft',
  editKind: 'first',
  revision: 3,
  author: 'defne',
  assignee: null,
  reviewer: null,
  dueAt: null,
  gates: { legal: 'notNeeded', factCheck: 'notNeeded' },
  contributors: ['defne'],
  submittedBy: 'defne',
  approvedHash: 'h1',
  approvedBy: 'selin',
  approvedOverrides: [],
  schedule: null,
  scheduledAt: null,
  embargoUntil: null,
  contentHash: 'h1',
  ...over,
})

type Over = Partial<Omit<Context, 'article' | 'actor'>> & {
  article?: Partial<JudgedArticle>
  id?: string
  roles?: Role[]
}

/** A context that meets every need of every action, for an editor who has nothing to do with the article. */
export const aContext = ({
  article,
  id = 'kemal',
  roles = ['editor'],
  ...over
}: Over = {}): Context => ({
  article: aJudgedArticle({
    schedule: {
      at: '2025-10-18T18:00:00.000Z',
      timeZone: 'Europe/Istanbul',
      by: id,
      hash: 'h1',
      told: {},
    },
    ...article,
  }),
  state: 'never',
  actor: { id, roles, desk: null },
  input: {
    reason: 'Yer adı eksik kalmış.',
    publicReason: 'Haber yanlış çıktı.',
    editKind: 'update',
    note: 'Yeni bilgi eklendi.',
    was: '38',
    is: '83',
    assignee: 'mert',
    at: '2025-10-19T10:00',
    timeZone: 'Europe/Istanbul',
    gate: 'legal',
    gateState: 'required',
  },
  now: NOW,
  findings: [],
  publication: {
    postReviewDue: '2025-10-18T19:00:00.000Z',
    postReviewBy: 'leyla',
    contributors: [],
  },
  namedSources: 1,
  blockingComments: 0,
  majorChanges: [],
  incompletePictures: [],
  maskedLabels: [],
  ...over,
})
