import { expect, it } from '@jest/globals'

import { withPreviewFiles } from '@/src/delivery/media/previewFiles'
import type { PublicPreview } from '@/src/published/documents'

const [mine, other] = [`${'a'.repeat(32)}-960.webp`, `${'b'.repeat(32)}-960.webp`]
const pdf = `${'c'.repeat(32)}.pdf`
const files = [{ name: mine }, { name: pdf }]
const preview = { pictures: 'T'.repeat(22), media: [{ _id: 'm', files }] }
const moved = (text: string, given: object = preview) =>
  withPreviewFiles(text, given as unknown as PublicPreview)

it('leads every address of a file of the preview, kept or drawn, to the preview, and no other', () => {
  const below = `/media/preview/${preview.pictures}`
  const html = JSON.stringify({
    html: `<img src="https://k.test/media/${mine}" srcset="/media/${mine} 960w">`,
  })
  expect(moved(html)).toBe(html.replaceAll('/media', below))
  expect(moved(`/media/drawn/${mine}/1x1-50-50-x/320`)).toBe(
    `${below}/drawn/${mine}/1x1-50-50-x/320`,
  )
  expect(moved(`"/media/${pdf}"`)).toBe(`"${below}/${pdf}"`)
  for (const same of [`/media/${other}`, `/media/x/${mine}`, mine, '/media/', moved(html)]) {
    expect(moved(same)).toBe(same)
  }
})

it('leaves a preview of before as it was: its answers name what is public', () => {
  expect(moved(`/media/${mine}`, { media: preview.media })).toBe(`/media/${mine}`)
})
