import type { Answer } from '../cache/answerStore'
import type { ResponseCache } from '../cache/responseCache'
import type { Admission } from './admission'
import { Overloaded } from './Overloaded'

/** Who waits for an answer that is being made holds its request, 100 kB at most. */
const MOST_PENDING = 2_000

/**
 * The response cache behind `admission`: what is kept is answered at once, whatever else goes on; what
 * has to be made waits for its turn, or is refused (`Overloaded`) together with all who wait for the
 * same answer. No more than `mostPending` requests wait at the same time, whatever they wait for.
 */
export function admittedAnswers(
  responses: ResponseCache,
  { run }: Admission,
  mostPending = MOST_PENDING,
): ResponseCache {
  let pending = 0
  const counted = async (answer: Promise<Answer>): Promise<Answer> => {
    pending += 1
    try {
      // One that was begun for nobody ends by itself, and may be kept for the next.
      if (pending > mostPending) throw new Overloaded()
      return await answer
    } finally {
      pending -= 1
      answer.catch(() => undefined)
    }
  }
  return {
    ...responses,
    answer(asked, make) {
      const answer = responses.answer(asked, (reads) => run(() => make(reads)))
      return answer instanceof Promise ? counted(answer) : answer
    },
  }
}
