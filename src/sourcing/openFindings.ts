import { quoteOf } from './checks/whereWords'
import type { Finding, Override } from './types'

/** A shorter reason says nothing to whoever reads the audit log later. */
const MIN_REASON = 10

/**
 * The findings that still stand after an editor's overrides: a blocking finding falls when an override
 * names its code and its exact quote and gives a reason of at least 10 characters (spaces at the ends do
 * not count). Warnings are left as they are; a finding marked `never` always stands.
 */
export const openFindings = (
  findings: readonly Finding[],
  overrides: readonly Override[],
): Finding[] =>
  findings.filter(
    (finding) =>
      finding.never ||
      finding.severity !== 'block' ||
      !overrides.some(
        (override) =>
          override.code === finding.code &&
          quoteOf(override.quote) === finding.where.quote &&
          override.reason.trim().length >= MIN_REASON,
      ),
  )
