/** Jest's globalTeardown: ends the newsroom of openNewsroomForAll.mjs, which has to obey. */
export default async function closeNewsroomForAll() {
  await globalThis[Symbol.for('kunye.test.newsroom')]?.stop()
}
