import { checkpointWork } from './checkpointWork'
import { dueWork } from './due/dueWork'
import { fanOutWork } from './fanOut/fanOutWork'
import { identityWork } from './identity/identityWork'
import { mailWork } from './mail/mailWork'
import { replyWork } from './replies/replyWork'
import { webhookWork } from './webhooks/webhookWork'
import type { Work } from './Work'

/** Everything that happens without anybody asking. */
export const WORKS: readonly Work[] = [
  dueWork,
  fanOutWork,
  mailWork,
  identityWork,
  webhookWork,
  replyWork,
  checkpointWork,
]
