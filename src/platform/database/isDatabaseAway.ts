import { primaryChanges } from './connect'

/** The driver's and mongoose's names for a server that does not answer (MongoDB Node driver, "Errors"). */
const NAMES = new Set([
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoNotConnectedError',
  'MongoOperationTimeoutError',
  'MongoPoolClearedError',
  'MongoPoolClosedError',
  'PoolClearedOnNetworkError',
  'MongoServerClosedError',
  'MongoServerSelectionError',
  'MongoStalePrimaryError',
  'MongoTopologyClosedError',
  'MongooseServerSelectionError',
  'MongoWaitQueueTimeoutError',
])
/**
 * MongoDB's codes for a member that is no primary (any more), is going down, or interrupted the operation for that
 * (error_codes.yml: categories NotPrimaryError, ShutdownError, NetworkError, Interruption; and a router that finds none: 133).
 */
const CODES = new Set([
  ...[6, 7, 89, 91, 133, 134, 189, 9001, 10058, 10107, 11600, 11601, 11602, 13435, 13436],
])
/**
 * Our own login is not let in (any more): AuthenticationFailed, Unauthorized, and Atlas's name for the first (8000). Nobody
 * who asks something of the newsroom has done that; its operator changed a password, or took away a user or a role.
 */
const LOGIN_CODES = new Set([13, 18, 8000])
const [WRITE_CONFLICT, NO_SUCH_TRANSACTION] = [112, 251]
/** What the driver throws as it came from the socket when the server goes while a command is written to it. */
const SOCKET = new Set(['EPIPE', 'ECONNRESET'])

const hasLabel = (labels: unknown, label: string): boolean =>
  labels instanceof Set && labels.has(label)

/**
 * Whether a transaction ended because its primary did: the next one knows nothing of it and says so, or the same one took
 * it back while it gave way. MongoDB labels both as it does a conflict; a WriteConflict is always one.
 */
function lostItsPrimary({ code, message, errorLabelSet }: Record<string, unknown>): boolean {
  if (code === WRITE_CONFLICT || !hasLabel(errorLabelSet, 'TransientTransactionError')) return false
  const isUnknown =
    code === NO_SUCH_TRANSACTION && String(message).includes('does not match any in-progress')
  return isUnknown || primaryChanges.lately()
}

/** Whether it was our login that was turned down: a database that is there, and away for us. */
export function isLoginRefused(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { code, errorResponse, cause } = error as Record<string, unknown>
  if (typeof code === 'number' && LOGIN_CODES.has(code)) return true
  return [errorResponse, cause].some((inner) => inner !== error && isLoginRefused(inner))
}

/**
 * Whether an error says that the database did not answer, does not let us in, or ended what was going on (a crash, a restart, an election):
 * a transaction that met it is not stored, and what was asked may be asked again.
 */
export function isDatabaseAway(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { code, name, message, errorLabelSet, errorResponse, cause } = error as Record<
    string,
    unknown
  >
  // Of a commit that was asked for again (`certainCommit`).
  if (code === 'databaseAway') return true
  if (typeof name === 'string' && NAMES.has(name)) return true
  if (typeof code === 'number' && (CODES.has(code) || LOGIN_CODES.has(code))) return true
  if (typeof code === 'string' && SOCKET.has(code)) return true
  if (hasLabel(errorLabelSet, 'RetryableWriteError')) return true
  if (lostItsPrimary(error as Record<string, unknown>)) return true
  // mongoose keeps operations while it has no connection, and gives them up by this sentence only.
  if (name === 'MongooseError' && /buffering timed out/.test(String(message))) return true
  // A bulk write keeps what ended it, with neither its name nor its labels, as the "response" (MongoBulkWriteError).
  return [errorResponse, cause].some((inner) => inner !== error && isDatabaseAway(inner))
}
