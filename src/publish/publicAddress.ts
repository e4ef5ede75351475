import { linkProblem } from '@/src/lexical/linkProblem'

/** An address as readers get it, or null where links may not lead there: it was stored before there was a rule. */
export const publicAddress = (address: string | null | undefined): string | null =>
  address && linkProblem(address) === null ? address : null
