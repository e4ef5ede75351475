import type { SourcedClaim } from '@/src/sourcing/types'

/** A claim for a test: a criminal accusation against one person, unverified. */
export const aClaim = (over: Partial<SourcedClaim> = {}): SourcedClaim => ({
  id: 'K1',
  text: 'Ali Veli parayı zimmetine geçirdi',
  kind: 'accusation',
  seriousness: 'criminal',
  status: 'unverified',
  persons: ['ali'],
  events: [],
  ...over,
})
