/** A loader hook of Node's: a style sheet is an empty module. */
export async function load(url, context, next) {
  if (!/\.s?css(\?|$)/.test(url)) return next(url, context)
  return { format: 'module', source: '', shortCircuit: true }
}
