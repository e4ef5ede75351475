/** Three figures that matter, three decimals at most: 13,400 · 134 · 13.4 · 0.134. */
export const shortNumber = (value: number): string =>
  Number(value.toPrecision(3)).toLocaleString('en', { maximumFractionDigits: 3 })
