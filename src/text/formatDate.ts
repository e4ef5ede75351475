const parts = new Intl.DateTimeFormat('tr-TR', {
  timeZone: 'Europe/Istanbul',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/**
 * An instant → `dd.MM.yyyy - HH:mm` on the clock of Europe/Istanbul, the form Turkish news sites
 * print. Throws a RangeError for an invalid Date.
 */
export const formatDate = (date: Date): string => {
  const found = new Map(parts.formatToParts(date).map(({ type, value }) => [type, value]))
  const part = (type: Intl.DateTimeFormatPartTypes): string => found.get(type) ?? ''
  return `${part('day')}.${part('month')}.${part('year')} - ${part('hour')}:${part('minute')}`
}
