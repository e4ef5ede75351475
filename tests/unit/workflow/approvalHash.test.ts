import { describe, expect, it } from '@jest/globals'

import { approvalHash } from '@/src/workflow/approvalHash'
import { aContext } from './aContext'

describe('what an approval is of', () => {
  const { article } = aContext({})

  it('is the content alone where no source is masked', () => {
    expect(approvalHash({ article, maskedLabels: [] })).toBe(article.contentHash)
  })

  it('is another text once a masked source bears another label', () => {
    const [before, after] = ['konuya yakın bir kaynak', 'bakanlıktan bir yetkili'].map((label) =>
      approvalHash({ article, maskedLabels: [`k1=${label}`] }),
    )
    expect(before).toMatch(/^[0-9a-f]{64}$/)
    expect(new Set([before, after, article.contentHash]).size).toBe(3)
  })

  it('is another text once the content is', () => {
    const maskedLabels = ['k1=konuya yakın bir kaynak']
    const other = { ...article, contentHash: 'f'.repeat(64) }
    expect(approvalHash({ article: other, maskedLabels })).not.toBe(
      approvalHash({ article, maskedLabels }),
    )
  })
})
