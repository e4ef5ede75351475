// node --import ./tests/support/moveClock.mjs: the clock of the process is off by KUNYE_TEST_CLOCK_MS, as of a machine whose clock was
// set wrong. Timers and `performance.now()` go on as they do there.
const offset = Number(process.env.KUNYE_TEST_CLOCK_MS ?? 0)
const RealDate = Date
globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, asked) =>
    Reflect.construct(target, args.length === 0 ? [RealDate.now() + offset] : args, asked),
  apply: () => new RealDate(RealDate.now() + offset).toString(),
  get: (target, key) => (key === 'now' ? () => RealDate.now() + offset : Reflect.get(target, key)),
})
