import { NEWSROOM_ZONE } from '@/src/language/text/dates'
import type { Words } from '@/src/language/words'

type Preset = { label: Words; at: string }

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** The hours at which a newsroom's day begins and its evening bulletin goes out. */
const MORNING = '07:00'
const EVENING = '18:00'

const clock = new Intl.DateTimeFormat('sv-SE', {
  ...{ timeZone: NEWSROOM_ZONE, hourCycle: 'h23' },
  ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
} as const)
/** `yyyy-MM-ddTHH:mm` on the newsroom's clock. */
const wall = (instant: number): string => clock.format(instant).replace(' ', 'T')

/**
 * The times a publication is mostly due, as `yyyy-MM-ddTHH:mm` on the newsroom's clock: in an hour (to the next five
 * minutes), this evening while it is still to come, tomorrow morning and evening. Pure.
 */
export function schedulePresets(now: Date): Preset[] {
  const inAnHour = wall(Math.ceil((now.getTime() + HOUR) / (5 * MINUTE)) * 5 * MINUTE)
  const today = wall(now.getTime()).slice(0, 10)
  const tomorrow = wall(now.getTime() + 24 * HOUR).slice(0, 10)
  const evening = `${today}T${EVENING}`
  return [
    {
      label: {
        tr: `1 saat sonra (${inAnHour.slice(11)})`,
        en: `In an hour (${inAnHour.slice(11)})`,
      },
      at: inAnHour,
    },
    ...(evening > wall(now.getTime())
      ? [{ label: { tr: 'Bu akşam 18.00', en: 'This evening 18:00' }, at: evening }]
      : []),
    { label: { tr: 'Yarın 07.00', en: 'Tomorrow 07:00' }, at: `${tomorrow}T${MORNING}` },
    { label: { tr: 'Yarın 18.00', en: 'Tomorrow 18:00' }, at: `${tomorrow}T${EVENING}` },
  ]
}
