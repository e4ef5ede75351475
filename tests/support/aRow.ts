import type { SourcedAttribution } from '@/src/sourcing/types'

/** An attribution row for a test: APA, named, on the record, over the first ten characters of the body. */
export const aRow = (over: Partial<SourcedAttribution> = {}): SourcedAttribution => ({
  id: 'A1',
  claim: 'K1',
  field: 'body',
  mode: 'namedSource',
  source: 'apa',
  speaker: null,
  via: [],
  origin: null,
  originUnnamed: false,
  cue: null,
  cueClass: 'reportingActive',
  form: 'indirect',
  stance: 'asserts',
  groundRules: 'onRecord',
  hasEvidence: false,
  span: { start: 0, end: 10 },
  ...over,
})
