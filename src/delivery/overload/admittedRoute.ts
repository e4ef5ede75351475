import type { Route } from '../Route'
import type { Admission } from './admission'

/** A route whose every answer is made anew: each waits for its turn. */
export const admittedRoute = (route: Route, { run }: Admission): Route => ({
  matches: route.matches,
  answer: (asked) => run(async () => route.answer(asked)),
})
