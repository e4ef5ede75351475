import { describe, expect, it } from '@jest/globals'

import type { JudgedArticle } from '@/src/workflow/context'
import { judgedArticle } from '@/src/workflow/judgedArticle'
import { NOTICE_KINDS, NOTICE_WORDS, noticesOf, noticesOver } from '@/src/workflow/notices'
import type { Action } from '@/src/workflow/transitions'

const article = (over: Partial<JudgedArticle> = {}): JudgedArticle => ({
  ...judgedArticle({ id: 'a1', stage: 'draft' }),
  author: 'defne',
  contributors: ['ece'],
  ...over,
})
const told = (action: Action, before: JudgedArticle, after = before) =>
  noticesOf(action, before, after).map(({ kind, people, groups }) => ({
    kind,
    who: [...people.filter(Boolean), ...groups],
  }))
const schedule = { at: '', timeZone: 'UTC', by: 'kemal', hash: 'x', told: {} }

const dropped = { kind: 'scheduleDropped', who: ['defne', 'ece', 'selin', 'kemal', 'reviewers'] }

describe('what is over when a story goes on', () => {
  it('is what asked for something in the stage it leaves, and nothing that reports what happened', () => {
    expect(noticesOver('inReview', 'approved')).toEqual([
      ...['submitted', 'approvalVoid', 'approverGone', 'reviewAssigned'],
    ])
    expect(noticesOver('inReview', 'changesRequested')).toContain('submitted')
    expect(noticesOver('changesRequested', 'inReview')).toEqual([
      ...['changesRequested', 'writingAssigned'],
    ])
    expect(noticesOver('approved', 'published')).toEqual(['approved', 'scheduleFailed'])
    // The writing goes on, and so does what was asked of the writer.
    expect(noticesOver('draft', 'changesRequested')).toEqual([])
    expect(noticesOver('inReview', 'inReview')).toEqual([])
    expect(noticesOver('published', 'draft')).toEqual([])
  })
})

describe('who is told what', () => {
  it('submitted: the reviewer, else the reviewers of the desk', () => {
    expect(told('submit', article())).toEqual([{ kind: 'submitted', who: ['reviewers'] }])
    const asked = article({ reviewer: 'selin' })
    expect(told('submit', asked)).toEqual([{ kind: 'submitted', who: ['selin'] }])
  })

  it('changes requested: author, contributors and assignee', () => {
    expect(told('requestChanges', article({ assignee: 'mert' }))).toEqual([
      { kind: 'changesRequested', who: ['defne', 'ece', 'mert'] },
    ])
  })

  it('approved: the author', () => {
    expect(told('approve', article())).toEqual([{ kind: 'approved', who: ['defne'] }])
  })

  it('approved text changed: who approved and who scheduled it; any other save: nobody', () => {
    const approved = article({ approvedBy: 'selin', schedule })
    expect(told('write', approved, article())).toEqual([
      { kind: 'approvalVoid', who: ['selin', 'kemal'] },
      dropped,
    ])
    expect(told('write', approved, approved)).toEqual([])
    expect(told('write', article(), article())).toEqual([])
  })

  it('embargo shortened: who approved and who scheduled; approver gone: the writers and the reviewers', () => {
    const approved = article({ approvedBy: 'selin', schedule })
    expect(told('shortenEmbargo', approved, article())).toEqual([
      { kind: 'embargoShortened', who: ['selin', 'kemal'] },
      dropped,
    ])
    const unscheduled = article({ approvedBy: 'selin' })
    expect(told('voidApproval', unscheduled, article())).toEqual([
      { kind: 'approverGone', who: ['defne', 'ece', 'selin', 'reviewers'] },
    ])
    expect(told('voidApproval', approved, article())).toEqual([dropped])
  })

  it('a dropped schedule: author, contributors, approver, scheduler and desk, by whatever action it was', () => {
    const scheduled = article({ approvedBy: 'selin', schedule, stage: 'scheduled' })
    for (const action of ['unschedule', 'requestChanges', 'spike', 'pictureChanged'] as const) {
      expect(told(action, scheduled, article())).toContainEqual(dropped)
    }
    for (const action of ['due', 'publish'] as const) {
      const published = article({ stage: 'published' })
      expect(told(action, scheduled, published)).not.toContainEqual(dropped)
    }
  })

  it('assigned: only who is new', () => {
    const after = article({ reviewer: 'selin', assignee: 'mert' })
    expect(told('assign', article({ assignee: 'mert' }), after)).toEqual([
      { kind: 'reviewAssigned', who: ['selin'] },
      { kind: 'writingAssigned', who: [] },
    ])
    const reviewed = article({ reviewer: 'selin' })
    expect(told('assign', reviewed, after)).toEqual([
      { kind: 'reviewAssigned', who: [] },
      { kind: 'writingAssigned', who: ['mert'] },
    ])
  })

  it('published: author and contributors of the text; urgently: a second editor as well', () => {
    const published = { kind: 'published', who: ['defne', 'ece'] }
    expect(told('publish', article(), article({ contributors: [] }))).toEqual([published])
    expect(told('due', article(), article({ contributors: [] }))).toEqual([published])
    expect(told('publishUrgent', article())).toEqual([
      published,
      { kind: 'signOffDue', who: ['editors'] },
    ])
  })

  it('a schedule that failed: who scheduled it, and the chiefs', () => {
    expect(told('unscheduleFailed', article({ schedule }), article())).toEqual([
      { kind: 'scheduleFailed', who: ['kemal', 'chiefs'] },
      { kind: 'scheduleDropped', who: ['defne', 'ece', 'kemal', 'reviewers'] },
    ])
  })

  it.each([
    ['retract', 'retracted'],
    ['withdraw', 'withdrawn'],
  ] as const)('%s: the writers, editors and chiefs', (action, kind) => {
    expect(told(action, article())).toEqual([{ kind, who: ['defne', 'ece', 'editors'] }])
  })

  it('every kind has its sentence in Turkish and English', () => {
    expect(Object.keys(NOTICE_WORDS).sort()).toEqual([...NOTICE_KINDS].sort())
  })
})
