import { versionOf } from './versionOf'

/** A public document with its `_v` worked out from the rest. */
export const versioned = <D extends object>(document: D): D & { _v: string } => ({
  ...document,
  _v: versionOf(document),
})
