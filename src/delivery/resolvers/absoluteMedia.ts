import type { Site } from '../context'

/**
 * Body HTML as stored → with absolute addresses of its pictures, since it is read on other hosts: `src` and `srcset` of
 * `img` tags only, which `src/publish` writes in this one form; words that look alike are not touched.
 */
export const absoluteMedia = (html: string, { publicUrl }: Site): string =>
  html.replace(/<img [^>]*>/g, (tag) =>
    tag.replace(/ (?:src|srcset)="[^"]*"/g, (attribute) =>
      attribute.replace(/(?<=["\s])\/media\//g, () => `${publicUrl}/media/`),
    ),
  )
