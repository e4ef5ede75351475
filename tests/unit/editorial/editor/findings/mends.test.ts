import { describe, expect, it } from '@jest/globals'

import { mendOf } from '@/src/editorial/editor/screens/findings/mends'
import { drawerFields } from '@/src/editorial/editor/drawerFields'
import { claimFields } from '@/src/editorial/sourcing/claimFields'
import { type Finding, FINDING_CODES, type FindingCode } from '@/src/sourcing/types'

const finding = (
  code: FindingCode,
  where: Partial<Finding['where']> = {},
  params: Finding['params'] = {},
): Finding => ({
  ...{ code, severity: 'block', never: false, params, message: { tr: 'a', en: 'b' } },
  where: { field: 'body', start: 4, end: 9, quote: 'sözler', ...where },
})
const AT_ROW = { attributionId: 'A1', claimId: 'K1' }
const ROW = { mode: 'namedSource', source: '65f0a1b2c3d4e5f6a7b8e001' }

/** Every name of a field below these, as the form calls it. */
const names = (fields: readonly unknown[], above = ''): string[] =>
  fields.flatMap((one): string[] => {
    const { name, fields: below } = one as { name?: string; fields?: unknown[] }
    const own = name === undefined ? above : `${above}${name}`
    return [
      ...(name === undefined ? [] : [own]),
      ...(below ? names(below, name === undefined ? above : `${own}__`) : []),
    ]
  })

describe('where a finding is mended', () => {
  it.each(FINDING_CODES)('%s: in a field that there is', (code) => {
    for (const where of [{}, AT_ROW, { claimId: 'K1' }, { field: 'headline' as const }]) {
      const mend = mendOf(
        finding(code, where, { lacks: 'approval' }),
        where === AT_ROW ? ROW : null,
      )
      expect(mend.words.tr).not.toBe('')
      if (mend.kind === 'row') expect(names(drawerFields())).toContain(mend.field)
      if (mend.kind === 'claim') expect(names(claimFields)).toContain(mend.field)
      if (mend.kind === 'panel') expect(['bylines', 'replies']).toContain(mend.field)
    }
  })

  it('is the strip for words of the body that nobody is marked for, and a row of the headline for it', () => {
    expect(mendOf(finding('unsourcedAccusation'), null)).toMatchObject({ kind: 'strip', at: 4 })
    expect(mendOf(finding('unsourcedAccusation', { field: 'headline' }), null)).toMatchObject({
      ...{ kind: 'attributeField', field: 'headline' },
    })
    expect(mendOf(finding('unsourcedAccusation', AT_ROW), ROW)).toMatchObject({
      ...{ kind: 'row', id: 'A1', field: 'mode' },
    })
  })

  it('is for a masked source the record, the byline or the kind of the claim, by what it lacks', () => {
    const masked = (lacks: string) =>
      mendOf(finding('maskedSourceIncomplete', AT_ROW, { lacks }), ROW)
    expect(masked('approval, byline')).toMatchObject({ kind: 'record', id: ROW.source })
    expect(masked('byline')).toMatchObject({ kind: 'panel', field: 'bylines' })
    expect(masked('opinion')).toMatchObject({ kind: 'claim', field: 'kind' })
    expect(masked('notMasked')).toMatchObject({ kind: 'row', field: 'source' })
  })

  it('of a code that this page does not know is its words', () => {
    expect(mendOf({ ...finding('spelling'), code: 'newOne' as never }, null).kind).toBe('words')
  })
})
