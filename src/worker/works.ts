import { checkpointWork } from './checkpointWork'
import { dueWork } from './due/dueWork'
import { mailWork } from './mail/mailWork'
import { replyWork } from './replies/replyWork'
import type { Work } from './Work'

/** Everything that happens without anybody asking. */
export const WORKS: readonly Work[] = [dueWork, mailWork, replyWork, checkpointWork]
