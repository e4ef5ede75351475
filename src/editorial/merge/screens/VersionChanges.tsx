'use client'
import { useWords } from '@/src/editorial/admin/useWords'
import type { Words } from '@/src/language/words'
import type { Content } from '../pieces'
import { AttributionChanges } from './AttributionChanges'
import { TextChanges } from './TextChanges'

const SAME = {
  tr: 'Okurun gördüğü hiçbir yerde fark yok.',
  en: 'No difference in anything that readers see.',
}

type Props = {
  before: Content
  after: Content
  /** Which versions these are. */
  told: Words
}

/** What changed between two versions of an article: the words, then who says what. */
export function VersionChanges({ before, after, told }: Props) {
  const { say } = useWords()
  return (
    <section className="kunye-decision">
      <h3>
        {say({ tr: 'Ne değişti', en: 'What changed' })} ({say(told)})
      </h3>
      <TextChanges after={after} before={before} same={SAME} />
      <AttributionChanges after={after} before={before} />
    </section>
  )
}
