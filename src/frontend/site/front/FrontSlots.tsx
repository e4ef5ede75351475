import type { ReactNode } from 'react'
import type { ReaderLanguage } from '@/src/language/readerPaths'

import { type Front, FrontCard, type FrontSlot, storiesOf } from './FrontCard'
import { FeatureRow, Latest, Towers, WideRow } from './FrontRows'
import { LiveBox, postsOf } from './LiveBox'
import { Alert, Corrections, Opinion, SaidToday } from './FrontStrips'

/** What is drawn together: the lead with what stands beside it, towers side by side, else a slot alone. */
type Group = readonly FrontSlot[]

const SIDE_BY_SIDE = 3

const isTower = ({ kind, layout }: FrontSlot): boolean =>
  kind === 'SECTION_ROW' && layout === 'TOWER'
const isTop = ({ kind }: FrontSlot): boolean => kind === 'LEAD' || kind === 'SECONDS'
const hasAny = (slot: FrontSlot): boolean =>
  slot.kind === 'SAID' ? slot.items.length > 0 : storiesOf(slot).length > 0

/** Slots that have something to show, in groups that are drawn together. Pure. */
export function groupsOf(slots: readonly FrontSlot[]): Group[] {
  const groups: FrontSlot[][] = []
  for (const slot of slots.filter(hasAny)) {
    const last = groups.at(-1)
    const joins =
      last &&
      ((isTop(slot) && last.every(isTop)) ||
        (isTower(slot) && last.every(isTower) && last.length < SIDE_BY_SIDE))
    if (joins) last.push(slot)
    else groups.push([slot])
  }
  return groups
}

/** The lead, and second leads in a column of their own. */
function Top({ group, locale }: { group: Group; locale: ReaderLanguage }): ReactNode {
  const of = (kind: FrontSlot['kind']) => storiesOf(group.find((slot) => slot.kind === kind))
  const [lead] = of('LEAD')
  const seconds = of('SECONDS')
  return (
    <div className={lead && seconds.length > 0 ? 'f-grid f-top' : 'f-grid'}>
      {lead && <FrontCard {...{ story: lead, locale }} size="lead" picture="50rem" kicker />}
      {seconds.length > 0 && (
        <div className="f-side f-stack">
          {seconds.map((story, at) =>
            story.article.genre === 'LIVE_BLOG' && postsOf(story).length > 0 ? (
              <LiveBox key={story.article.slug} story={story} locale={locale} />
            ) : (
              <FrontCard
                key={story.article.slug}
                {...{ story, locale }}
                size={at === 0 ? 'middle' : 'small'}
                picture={at === 0 ? '24rem' : undefined}
                dek={at === 0}
                heading={lead ? 'h3' : 'h2'}
                kicker
              />
            ),
          )}
        </div>
      )}
    </div>
  )
}

/**
 * A front as it was arranged, in columns that are as high as what stands in them. Latest stories stand beside the first large
 * row, as the drawing has it, else where they are.
 */
export function FrontSlots({ front, locale }: { front: Front; locale: ReaderLanguage }): ReactNode {
  const groups = groupsOf(front.slots)
  const latest = front.slots.find(({ kind }) => kind === 'LATEST')
  const host = groups.find(
    ([slot]) => slot?.kind === 'SECTION_ROW' && slot.layout === 'FEATURE',
  )?.[0]
  const draw = (group: Group): ReactNode => {
    const [slot] = group
    if (!slot) return null
    if (isTop(slot)) return <Top group={group} locale={locale} />
    if (slot.kind === 'SAID') return <SaidToday slot={slot} locale={locale} />
    if (slot.kind === 'OPINION') return <Opinion slot={slot} locale={locale} />
    if (slot.kind === 'CORRECTIONS') return <Corrections slot={slot} locale={locale} />
    if (slot.kind === 'LATEST') return host ? null : <Latest slot={slot} locale={locale} />
    if (isTower(slot)) return <Towers slots={group} locale={locale} />
    if (slot.layout === 'WIDE') return <WideRow slot={slot} locale={locale} />
    const beside = slot === host && latest && storiesOf(latest).length > 0
    return (
      <FeatureRow
        {...{ slot, locale }}
        beside={beside ? <Latest slot={latest} locale={locale} /> : undefined}
      />
    )
  }
  return (
    <div className="fp">
      {front.alert && <Alert alert={front.alert} locale={locale} />}
      {groups.map((group, at) => (
        <div key={at} className="f-group">
          {draw(group)}
        </div>
      ))}
    </div>
  )
}
