import { defaultLoggerOptions } from 'payload'

import { awayLog } from '@/src/platform/database/awayLog'
import { judgeError } from '@/src/platform/server/log'

type Method = (this: Logger, ...args: unknown[]) => void
type Logger = { info(line: string): void }

const errorIn = (first: unknown): unknown =>
  typeof first === 'object' && first !== null && 'err' in first ? first.err : first

/**
 * Payload's logger, which tells of a database that is away in one line a minute, whoever met it, and of what somebody asked
 * for wrongly without a stack. Everything else is written as Payload writes it.
 */
export const quietLogger = {
  destination: defaultLoggerOptions,
  options: {
    hooks: {
      logMethod(this: Logger, args: unknown[], method: Method): void {
        const error = errorIn(args[0])
        const judged = judgeError(error)
        if (judged.kind === 'away') return awayLog.note(error)
        if (judged.kind === 'asked') return this.info(judged.line)
        method.apply(this, args)
      },
    },
  },
}
