// edtf 4.11.1 ships no types. Only what `parse` returns at level 1, and what of it is read here.
declare module 'edtf' {
  /** Months count from 0. Unspecified: bits 0–3 the year's digits, 4–5 the month's, 6–7 the day's. */
  export type EdtfDate = {
    type: 'Date'
    values: number[]
    unspecified?: number
    /** Minutes; 0 as well where the string has none, so look at `timeZone`. */
    offset?: number
    timeZone?: string
  }
  export type EdtfSeason = { type: 'Season'; values: [year: number, season: number] }
  /** A bound is Infinity where it is open (`..`) and null where it is unknown (empty). */
  export type EdtfBound = EdtfDate | { type: 'Season' | 'Year' | 'Century' } | number | null
  export type EdtfInterval = { type: 'Interval'; values: [lower: EdtfBound, upper: EdtfBound] }
  export type EdtfResult = EdtfDate | EdtfSeason | EdtfInterval

  /** Throws on what it cannot read. */
  export function parse(
    input: string,
    constraints: { level: 1; types: EdtfResult['type'][] },
  ): EdtfResult
}
