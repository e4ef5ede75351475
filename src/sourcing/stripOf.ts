import { spansOf } from '@/src/language/richText/spans'
import { blocksOf } from '@/src/language/richText/toText'
import { segmentsOf } from '@/src/language/text/keys'
import { type Voice, voiceOf } from './voiceOf'

/** A sentence with where it stands (UTF-16 offsets of `toText`) and who speaks in it; `open`: nobody is named for it. */
export type Sentence = { start: number; end: number; voice: Voice | 'open' }

/**
 * A body, the modes of its attributions by id, and its language → its sentences in text order, each with the voice of the
 * attribution that covers most of its letters. What holds no letter or number is no sentence.
 */
export function stripOf(
  body: unknown,
  modes: ReadonlyMap<string, unknown>,
  language: string,
): Sentence[] {
  const spans = spansOf(body).filter(({ id }) => modes.has(id))
  return blocksOf(body).flatMap((block) =>
    [...segmentsOf(block.text, language, 'sentence')]
      .filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment))
      .map(({ index, segment }): Sentence => {
        const start = block.start + index
        const end = start + segment.trimEnd().length
        let most = 0
        let voice: Sentence['voice'] = 'open'
        for (const span of spans) {
          if (span.start >= end) break
          const covered = Math.min(end, span.end) - Math.max(start, span.start)
          if (covered <= most) continue
          most = covered
          voice = voiceOf(modes.get(span.id))
        }
        return { start, end, voice }
      }),
  )
}
