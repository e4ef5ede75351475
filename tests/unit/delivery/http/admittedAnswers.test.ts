import { describe, expect, it } from '@jest/globals'
import type { Answer } from '@/src/delivery/cache/answerStore'
import { responseCache } from '@/src/delivery/cache/responseCache'
import { representation } from '@/src/platform/http/representation'
import { admission, admittedAnswers } from '@/src/delivery/http/admission'

const answer: Answer = {
  ...{ status: 200, body: representation('{}', 'application/json') },
  ...{ cacheControl: 'public, max-age=1', keepable: true },
}
const openAnswers = (mostPending: number) => {
  const kept = responseCache(1_000_000, () => 0)
  kept.opened()
  kept.heard()
  const limits = admission({ running: 1, waiting: 0, patienceMs: 3_600_000 })
  return admittedAnswers(kept, limits, mostPending)
}
const held = () => {
  let open: () => void = () => undefined
  const opened = new Promise<void>((resolve) => (open = resolve))
  let made = 0
  const make = async () => {
    made += 1
    await opened
    return answer
  }
  return { open, make, made: () => made }
}
const codeOf = async (given: Promise<Answer> | Answer) => {
  try {
    return (await given).status
  } catch (error) {
    return Object(error).code
  }
}

describe('answers behind admission', () => {
  it('are given from memory while every place is taken', async () => {
    const answers = openAnswers(10)
    await answers.answer('kept', async () => answer)
    const { open, make } = held()
    const running = answers.answer('slow', make)
    expect(await codeOf(answers.answer('another', make))).toBe('overloaded')
    expect(answers.answer('kept', make)).toBe(answer)
    open()
    expect(await codeOf(running)).toBe(200)
    expect(await codeOf(answers.answer('another', async () => answer))).toBe(200)
  })

  it('are refused to all who wait for one that is refused, and kept for nobody', async () => {
    const answers = openAnswers(10)
    const { open, make } = held()
    const running = answers.answer('slow', make)
    const refused = [1, 2, 3].map(() => answers.answer('same', make))
    expect(await Promise.all(refused.map(codeOf))).toEqual(Array(3).fill('overloaded'))
    open()
    await running
    expect(await codeOf(answers.answer('same', make))).toBe(200)
  })

  it('are waited for by so many and no more, also where all wait for the same', async () => {
    const answers = openAnswers(3)
    const { open, make, made } = held()
    const waiting = [1, 2, 3].map(() => answers.answer('slow', make))
    expect(await codeOf(answers.answer('slow', make))).toBe('overloaded')
    open()
    expect(await Promise.all(waiting.map(codeOf))).toEqual([200, 200, 200])
    expect(made()).toBe(1)
  })

  it('of what nobody else asks take their turn as well', async () => {
    const answers = openAnswers(10)
    const { open, make } = held()
    const running = answers.answer(null, make)
    expect(await codeOf(answers.answer(null, make))).toBe('overloaded')
    open()
    expect(await codeOf(running)).toBe(200)
  })
})
