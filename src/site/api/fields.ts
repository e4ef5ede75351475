/** Selections behind the shapes of `cards`. */
export const fields = {
  event: 'slug title occurrence place when { asPrinted edtf }',
  image: 'url alt width height caption credit',
  article:
    'slug state language kicker headline dek publishedAt section { slug name } ' +
    'bylines { name } sourcing { claims namedSources }',
  claim: 'id text status article { slug headline state } attributions { mode label }',
}
