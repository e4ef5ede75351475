/**
 * Whether an error of a commit says that nothing of the transaction is stored and nothing ever will be: the server's
 * label for that (MongoDB manual, "TransientTransactionError"), or the driver's own refusal of a session that has no
 * transaction to commit. Every other error leaves it open.
 */
export function isNotCommitted(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { name, errorLabelSet } = error as { name?: unknown; errorLabelSet?: unknown }
  if (name === 'MongoTransactionError') return true
  return errorLabelSet instanceof Set && errorLabelSet.has('TransientTransactionError')
}
