/** The driver's and mongoose's names for a server that does not answer (MongoDB Node driver, "Errors"). */
const NAMES = new Set([
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoNotConnectedError',
  'MongoPoolClearedError',
  'MongoPoolClearedOnNetworkError',
  'MongoServerSelectionError',
  'MongoTopologyClosedError',
  'MongooseServerSelectionError',
  'MongoWaitQueueTimeoutError',
])
/**
 * MongoDB's codes for a member that is no primary (any more), is going down, or interrupted the operation for that
 * (error_codes.yml: categories NotPrimaryError, ShutdownError, NetworkError, Interruption).
 */
const CODES = new Set([6, 7, 89, 91, 189, 9001, 10058, 10107, 11600, 11601, 11602, 13435, 13436])
/** What the driver throws as it came from the socket when the server goes while a command is written to it. */
const SOCKET = new Set(['EPIPE', 'ECONNRESET'])

/**
 * Whether an error says that the database did not answer, or ended what was going on (a crash, a restart, an election):
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
  if (typeof code === 'number' && CODES.has(code)) return true
  if (typeof code === 'string' && SOCKET.has(code)) return true
  if (errorLabelSet instanceof Set && errorLabelSet.has('RetryableWriteError')) return true
  // mongoose keeps operations while it has no connection, and gives them up by this sentence only.
  if (name === 'MongooseError' && /buffering timed out/.test(String(message))) return true
  // A bulk write keeps what ended it, with neither its name nor its labels, as the "response" (MongoBulkWriteError).
  return [errorResponse, cause].some((inner) => inner !== error && isDatabaseAway(inner))
}
