type Stop = () => Promise<unknown>

/**
 * Stops the background work and Payload in this process, which live behind Next: by the function
 * that instrumentation leaves on `globalThis[Symbol.for('kunye.stop')]`, else by destroying every
 * Payload instance found in Payload's own global cache. Errors at this point help nobody.
 */
export async function stopPayload(): Promise<void> {
  const holder = globalThis as { [key: symbol | string]: unknown }
  const announced = holder[Symbol.for('kunye.stop')]
  if (typeof announced === 'function') {
    await Promise.resolve((announced as Stop)()).catch(() => undefined)
    return
  }
  const cache = holder._payload
  if (!(cache instanceof Map)) return
  for (const entry of cache.values()) {
    const payload: unknown = entry?.payload
    if (typeof payload !== 'object' || !payload || !('destroy' in payload)) continue
    if (typeof payload.destroy === 'function') {
      await Promise.resolve(payload.destroy()).catch(() => undefined)
    }
  }
}
