const wallClock = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Istanbul',
  timeZoneName: 'longOffset',
})

// Not a constant +03:00: until 2016 Turkey put its clocks back in winter, and archives are older.
const offsetAt = (instant: number): number => {
  const name = wallClock.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value
  const [, sign, hours, minutes = '0', seconds = '0'] =
    /GMT([+-])(\d+):?(\d+)?:?(\d+)?/.exec(name ?? '') ?? []
  const size = (Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000
  return sign === '-' ? -size : size
}

/**
 * A reading of the clock and calendar in Istanbul → the instant. Months count from 0, as in `Date`;
 * parts beyond their range run over into the next unit (month 12 is next January).
 */
export const istanbulInstant = (
  year: number,
  month = 0,
  day = 1,
  hour = 0,
  minute = 0,
  second = 0,
  millisecond = 0,
): Date => {
  const wall = new Date(0)
  // Not Date.UTC: it reads the years 0–99 as 1900–1999.
  wall.setUTCFullYear(year, month, day)
  wall.setUTCHours(hour, minute, second, millisecond)
  const asUtc = wall.getTime()
  return new Date(asUtc - offsetAt(asUtc - offsetAt(asUtc)))
}
