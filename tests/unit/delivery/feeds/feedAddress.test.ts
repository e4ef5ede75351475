import { describe, expect, it } from '@jest/globals'
import { feedAddress } from '@/src/delivery/feeds/feedAddress'
import { feedPath } from '@/src/language/feedPaths'

describe('the address of a feed', () => {
  it.each([
    ['/feeds/rss.xml', { format: 'rss.xml', of: null }],
    ['/feeds/atom.xml', { format: 'atom.xml', of: null }],
    ['/feeds/json', { format: 'json', of: null }],
    ['/feeds/ninjs', { format: 'ninjs', of: null }],
    ['/feeds/section/dunya/rss.xml', { format: 'rss.xml', of: { kind: 'section', slug: 'dunya' } }],
    ['/feeds/tag/bak%C3%BC/json', { format: 'json', of: { kind: 'tag', slug: 'bakü' } }],
    ['/feeds/person/a%2Fb/atom.xml', { format: 'atom.xml', of: { kind: 'person', slug: 'a/b' } }],
  ])('%s', (path, wanted) => {
    expect(feedAddress(path)).toEqual(wanted)
    expect(wanted.of && feedPath(feedAddress(path) ?? { format: 'json', of: null })).toBe(
      wanted.of && path,
    )
  })
  it.each([
    ...['/feeds', '/feeds/', '/feeds/rss', '/feeds/rss.xml/', '/feeds//rss.xml', '/feeds/RSS.xml'],
    ...['/feeds/section/rss.xml', '/feeds/section//rss.xml', '/feeds/desk/x/rss.xml'],
    ...['/feeds/section/%E0%A4%A/rss.xml', '/feeds/section/a/b/rss.xml', '/x/feeds/rss.xml'],
    '/feeds/toString/x/json',
  ])('%s is none', (path) => expect(feedAddress(path)).toBeNull())
})
