/** The closed lists of the claim and attribution model (design: who says it, how, on which words). */
export const CLAIM_KINDS = [
  'fact',
  'number',
  'accusation',
  'legalStatus',
  'speechAct',
  'causal',
  'interpretation',
  'plan',
] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]

export const SERIOUSNESS = ['none', 'reputational', 'criminal'] as const
export type Seriousness = (typeof SERIOUSNESS)[number]

export const CLAIM_STATUSES = [
  'unverified',
  'corroborated',
  'verified',
  'disputed',
  'refuted',
  'withdrawn',
] as const
export type ClaimStatus = (typeof CLAIM_STATUSES)[number]

export const ATTRIBUTION_MODES = [
  'namedSource',
  'namedSpeaker',
  'maskedSource',
  'document',
  'unseenDocument',
  'ownReporting',
  'agentlessHedge',
  'houseVoice',
] as const
export type AttributionMode = (typeof ATTRIBUTION_MODES)[number]

export const CUE_CLASSES = [
  'reportingActive',
  'reportingPassive',
  'opinionPassive',
  'hedgePhrase',
  'participial',
  'documentPhrase',
  'factive',
  'apposition',
  'none',
] as const
export type CueClass = (typeof CUE_CLASSES)[number]

export const FORMS = [
  'direct',
  'partialQuote',
  'indirect',
  'presupposed',
  'asserted',
  'headline',
] as const
export type Form = (typeof FORMS)[number]

export const STANCES = ['asserts', 'denies', 'declines', 'qualifies'] as const
export type Stance = (typeof STANCES)[number]

export const GROUND_RULES = ['onRecord', 'background', 'deepBackground', 'offRecord'] as const
export type GroundRule = (typeof GROUND_RULES)[number]

/** How far a matter has come before the law; none is a step of another, a person may be charged again after a `dropped`. */
export const LEGAL_STAGES = [
  'alleged',
  'investigated',
  'detained',
  'charged',
  'tried',
  'convicted',
  'acquitted',
  'dropped',
] as const
export type LegalStage = (typeof LEGAL_STAGES)[number]

export const ATTRIBUTION_FIELDS = ['headline', 'dek', 'body'] as const
export type AttributionField = (typeof ATTRIBUTION_FIELDS)[number]

export const REPLY_OUTCOMES = ['asked', 'answered', 'declined', 'noAnswer', 'unreachable'] as const
export type ReplyOutcome = (typeof REPLY_OUTCOMES)[number]
