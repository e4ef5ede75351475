import { requestError } from '../errors/requestError'

/** `first` of a list (null: `otherwise`) → rows a page. Refuses (`badFirst`) what is not 1 to 100. */
export function pageSize(first: number | null | undefined, otherwise = 20): number {
  const size = first ?? otherwise
  if (Number.isInteger(size) && size >= 1 && size <= 100) return size
  throw requestError('badFirst', {
    tr: `\`first\` 1 ile 100 arasında olmalı, ${size} verildi; daha fazlası için \`after\` ile sayfalayın`,
    en: `\`first\` must be 1 to 100, got ${size}; page with \`after\` for more`,
  })
}
