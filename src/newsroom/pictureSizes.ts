/** Widths in pixels that a picture is kept in, for `srcset`; never enlarged. The original is cut down to 2,400. */
export const PICTURE_SIZES = [
  { name: 'w320', width: 320 },
  { name: 'w480', width: 480 },
  { name: 'w640', width: 640 },
  { name: 'w960', width: 960 },
  { name: 'w1280', width: 1280 },
  { name: 'w1920', width: 1920 },
] as const

/** JPEG, for link previews and feed readers that show no WebP. */
export const SOCIAL_SIZE = { name: 'social', width: 1200 } as const

export const SIZE_NAMES = [...PICTURE_SIZES.map(({ name }) => name), SOCIAL_SIZE.name] as const
