/** A commit of the database: seconds since 1970 and a count within them, as its `clusterTime` has them. */
export type Moment = Readonly<{ seconds: number; count: number }>

/** What was told of one commit, as a frame of the stream. */
export type Frame = Readonly<{ at: Moment; text: string }>

/** Which of two moments came first: below zero where `a` did. */
export const compareMoments = (a: Moment, b: Moment): number =>
  a.seconds - b.seconds || a.count - b.count

/** A moment as an id of the stream. */
export const momentId = ({ seconds, count }: Moment): string => `${seconds}-${count}`

/** What `momentId` wrote → the moment; null for anything else. */
export function readMomentId(text: string): Moment | null {
  const [, seconds, count] = /^(\d{1,10})-(\d{1,10})$/.exec(text) ?? []
  return seconds && count ? { seconds: Number(seconds), count: Number(count) } : null
}

export const DAY_SECONDS = 86_400

type Bounds = { frames?: number; bytes?: number }

/**
 * The frames of the last 24 hours in their order, at most so many of so many bytes; the oldest go first. Each has a place, a
 * whole number one higher than that of the frame before, which it keeps.
 */
export function updateLog({ frames: most = 10_000, bytes: mostBytes = 8_000_000 }: Bounds = {}) {
  let frames: Frame[] = []
  let base = 0
  let bytes = 0
  /** Everything after it is among the frames; null while that is not known. */
  let floor: Moment | null = null

  const trim = (): void => {
    const oldest = (frames.at(-1)?.at.seconds ?? 0) - DAY_SECONDS
    let gone = 0
    while (gone < frames.length) {
      const { at, text } = frames[gone] as Frame
      if (frames.length - gone <= most && bytes <= mostBytes && at.seconds >= oldest) break
      bytes -= text.length
      if (floor) floor = at
      gone += 1
    }
    if (gone === 0) return
    frames = frames.slice(gone)
    base += gone
  }
  const end = (): number => base + frames.length

  return {
    end,
    /** Forgets everything: something may have been missed. */
    forget(): void {
      base = end()
      ;[frames, bytes, floor] = [[], 0, null]
    },
    /** Everything after `moment` is, and will be, among the frames. */
    settle: (moment: Moment): void => void (floor = moment),
    append(frame: Frame): void {
      frames.push(frame)
      bytes += frame.text.length
      trim()
    },
    /** Puts in front what was told after `from` until what was the floor (`until`); nothing where that has moved meanwhile. */
    prepend(older: readonly Frame[], { from, until }: { from: Moment; until: Moment }): void {
      if (floor === null || compareMoments(floor, until) !== 0) return
      const first = frames[0]?.at
      // What was told while the floor was asked for is here already.
      const added = older.filter(
        ({ at }) => compareMoments(at, until) <= 0 && (!first || compareMoments(at, first) < 0),
      )
      base -= added.length
      frames = [...added, ...frames]
      for (const { text } of added) bytes += text.length
      floor = from
      trim()
    },
    /** The place of the first frame after a moment; null where some of those are not here any more. */
    placeAfter(moment: Moment): number | null {
      if (floor === null || compareMoments(moment, floor) < 0) return null
      let [low, high] = [0, frames.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if (compareMoments((frames[middle] as Frame).at, moment) > 0) high = middle
        else low = middle + 1
      }
      return base + low
    },
    /** The frame at a place, `gone` where it is not here any more, undefined where it is yet to come. */
    at: (place: number): Frame | 'gone' | undefined =>
      place < base ? 'gone' : frames[place - base],
    /** The moment up to which everything was told; null while that is not known. */
    now: (): Moment | null =>
      floor && frames.length > 0 && compareMoments((frames.at(-1) as Frame).at, floor) > 0
        ? (frames.at(-1) as Frame).at
        : floor,
    floor: (): Moment | null => floor,
    size: (): number => bytes,
  }
}

export type UpdateLog = ReturnType<typeof updateLog>
