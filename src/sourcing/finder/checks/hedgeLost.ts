import { bare, type BareFinding, type Given, isFlat, isHedged } from './Bare'
import { claimed } from './claimed'
import { contentWords, shared } from './contentWords'
import { accusedBy } from './accusedBy'

const OF_FLAT = 0.6
const OF_HEDGED = 0.75
const FEWEST = 3
/** Of a participle with its object, which are few words: “parayı zimmetine geçiren”. */
const OF_PARTICIPLE = 0.75
const FEWEST_OF_PARTICIPLE = 2
/** Sentences are looked back for so far: a hedge that is further away nobody remembers. */
const FAR = 40

/** Said with a hedge first and flat later, in the same words: a whole sentence, or a crime before a name. At the flat sentence. */
export function hedgeLost(given: Given): BareFinding[] {
  const body = given.sentences.filter(({ field }) => field === 'body')
  const hedged = body.map((sentence) => (isHedged(sentence) ? claimed(given, sentence) : null))
  return body.flatMap((sentence, at) => {
    if (!isFlat(sentence) || sentence.quotations.length > 0) return []
    const mine = contentWords(sentence)
    const crime = accusedBy(given, sentence)
    const isLost = hedged.slice(Math.max(0, at - FAR), at).some((claim) => {
      if (!claim) return false
      const whole = shared(mine, claim)
      if (whole.count >= FEWEST && whole.share >= OF_FLAT) return true
      if (whole.count >= FEWEST && shared(claim, mine).share >= OF_HEDGED) return true
      const part = shared(crime, claim)
      return part.count >= FEWEST_OF_PARTICIPLE && part.share >= OF_PARTICIPLE
    })
    return isLost ? [bare(given, 'hedgeLost', sentence)] : []
  })
}
