import sharp from 'sharp'

const BANDS = [
  ['#e8d5b0', 0],
  ['#d9a441', 260],
  ['#b9603a', 430],
  ['#31708f', 590],
  ['#1d3f57', 740],
] as const

/** An abstract drawing as PNG, 1,600 × 900: bands of colour and a disc. It shows nothing, so it can claim nothing. */
export const drawPicture = (): Promise<Buffer> => {
  const bands = BANDS.map(
    ([colour, y]) =>
      `<path fill="${colour}" d="M0 ${y} Q400 ${y - 90} 800 ${y} T1600 ${y} V900 H0Z"/>`,
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900">${bands.join('')}<circle cx="1180" cy="190" r="85" fill="#8f1d1d"/></svg>`
  return sharp(Buffer.from(svg)).png().toBuffer()
}
