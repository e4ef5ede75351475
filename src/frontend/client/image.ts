/**
 * A loader for `next/image` (and any other that asks for widths): `src` is the `url` of `Image.image` in the API, whose last part
 * is a width. The server leads on from a width that it does not draw.
 */
export const kunyeImage = ({ src, width }: { src: string; width: number }): string =>
  src.replace(/\d{1,5}(?=(?:\.\w{3,4})?$)/, String(width))
