export type VersionRow = {
  id: string
  at: string
  stage: string
  revision: number
  headline: string
}
export type AuditRow = {
  seq: number
  at: string
  action: string
  actorName: string | null
  to: string | null
  reason: string | null
}
export type DescribedVersion = VersionRow & {
  who: string | null
  action: string | null
  reason: string | null
}

const NEAR_MS = 10_000

const byTime = (version: VersionRow, entries: readonly AuditRow[]): AuditRow | undefined => {
  const distance = ({ at }: AuditRow) => Math.abs(Date.parse(at) - Date.parse(version.at))
  const [nearest] = [...entries].sort((a, b) => distance(a) - distance(b))
  return nearest && distance(nearest) <= NEAR_MS && nearest.to === version.stage
    ? nearest
    : undefined
}

/**
 * Says of each version who made it and by which action. A version knows neither; the audit log does, and both are
 * written in one transaction: entry number and revision are raised together. Where they do not fit (records that
 * were brought in), the entry of the same moment and stage is taken, else nothing is claimed.
 */
export function describeVersions(
  versions: readonly VersionRow[],
  entries: readonly AuditRow[],
): DescribedVersion[] {
  return versions.map((version) => {
    const numbered = entries.find(({ seq, to }) => seq === version.revision && to === version.stage)
    const entry = numbered ?? byTime(version, entries)
    return {
      ...version,
      who: entry?.actorName ?? null,
      action: entry?.action ?? null,
      reason: entry?.reason ?? null,
    }
  })
}
