// RFC 3339 §5.6, offset required: "21:23" alone would mean another moment to every reader.
const RFC_3339 = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d{1,9})?([Zz]|[+-]\d\d:\d\d)$/

/** RFC 3339 text → moment, or null where it is not one (also 30 February, or a time without offset). */
export function parseDateTime(text: string): Date | null {
  if (!RFC_3339.test(text)) return null
  const time = new Date(text.toUpperCase())
  if (Number.isNaN(time.getTime())) return null
  const day = Number(text.slice(8, 10))
  const lastDay = new Date(
    Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0),
  ).getUTCDate()
  return day >= 1 && day <= lastDay ? time : null
}
