import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { escapeXml, xmlElement, xmlText } from '@/src/delivery/xml'
import { hostileText } from '@/tests/support/hostileText'

// XML 1.0 §2.2, written out a second time on purpose.
const isXml = (text: string): boolean =>
  [...text].every((character) => {
    const code = character.codePointAt(0) ?? 0
    return (
      [9, 10, 13].includes(code) ||
      (code >= 0x20 && code <= 0xd7ff) ||
      (code >= 0xe000 && code <= 0xfffd) ||
      code >= 0x10000
    )
  })
const parser = new XMLParser({ trimValues: false, parseTagValue: false, ignoreAttributes: false })
const read = (xml: string): string => parser.parse(xml).a?.['#text'] ?? parser.parse(xml).a ?? ''

describe('text in XML', () => {
  it.each([
    ['a\u0000b\u000Bc', 'a b c'],
    ['\uD800x\uDC00', '\uFFFDx\uFFFD'],
    ['\uFFFE\uFFFF', '\uFFFD\uFFFD'],
    ['tab\tsatır\nİ 😀 \u202E\u2066', 'tab\tsatır\nİ 😀 \u202E\u2066'],
  ])('%j → %j', (given, wanted) => expect(xmlText(given)).toBe(wanted))

  it('holds no character XML forbids, and loses none it allows', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const safe = xmlText(text)
        expect(isXml(safe)).toBe(true)
        if (isXml(text)) expect(safe).toBe(text)
      }),
    )
  })
  it('reads as it was written, whatever stands in it', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const xml = `<a b="${escapeXml(text)}">x${escapeXml(text)}</a>`
        expect(XMLValidator.validate(xml)).toBe(true)
        expect(read(xml).replace(/\r\n?/g, '\n')).toBe(`x${xmlText(text)}`.replace(/\r\n?/g, '\n'))
      }),
    )
  })
  it('stands in an element of ours, between its tags and in its attributes', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const xml = xmlElement('a', { b: text }, escapeXml(`x${text}`))
        expect(XMLValidator.validate(xml)).toBe(true)
        expect(read(xml).replace(/\r\n?/g, '\n')).toBe(`x${xmlText(text)}`.replace(/\r\n?/g, '\n'))
      }),
    )
    expect(xmlElement('a', {}, '', null, false)).toBe('<a/>')
  })
})
