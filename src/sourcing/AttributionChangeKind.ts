export const ATTRIBUTION_CHANGES = [
  'added',
  'removed',
  'hardened',
  'softened',
  'sourceSwapped',
  'quotationAltered',
  'numberAltered',
] as const

/** What an edit can do to who says what. */
export type AttributionChangeKind = (typeof ATTRIBUTION_CHANGES)[number]
