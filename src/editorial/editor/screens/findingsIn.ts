import type { Finding } from '@/src/sourcing/types'

/** The findings of an article's stored `sourcing`; none where it holds anything else. */
export const findingsIn = (sourcing: unknown): Finding[] => {
  if (typeof sourcing !== 'object' || sourcing === null || !('findings' in sourcing)) return []
  return Array.isArray(sourcing.findings) ? sourcing.findings : []
}
