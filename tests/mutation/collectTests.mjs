import { format } from 'node:util'
import { expect } from 'expect'

/**
 * Evaluates test files written for Jest (`evaluate` is given their `require`) and returns their tests in order, as
 * {id, run}. Knows describe, it, it.each, beforeEach and beforeAll: what else the rules' tests use is missing loudly.
 */
export function collectTests(require, evaluate) {
  const tests = []
  let group = { names: [], before: [], once: [] }

  const describe = (name, body) => {
    const outer = group
    group = {
      names: [...outer.names, name],
      before: [...outer.before],
      once: [...outer.once],
    }
    body()
    group = outer
  }
  const it = (name, body) => {
    const { names, before, once } = group
    const run = async () => {
      for (const hook of once) await hook()
      for (const hook of before) await hook()
      await body()
    }
    tests.push({ id: `${tests.length} ${[...names, name].join(' › ')}`, run })
  }
  const each = (add) => (rows) => (name, body) =>
    rows.forEach((row) => {
      const given = Array.isArray(row) ? row : [row]
      add(format(name, ...given), () => body(...given))
    })
  it.each = each(it)
  describe.each = each(describe)
  const globals = {
    describe,
    expect,
    it,
    test: it,
    beforeEach: (hook) => group.before.push(hook),
    beforeAll: (hook) => {
      let done
      group.once.push(() => (done ??= hook()))
    },
  }
  const missing = {
    get: (known, name) => {
      if (name in known) return known[name]
      throw new Error(`tests/mutation/collectTests.mjs has no ${String(name)}`)
    },
  }
  const shim = new Proxy(globals, missing)
  evaluate((name) => (name === '@jest/globals' ? shim : require(name)))
  return tests
}
