import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'

import { photograph } from './uploads'

/** What a PDF tells of who made it, in tests: nothing of it may reach a reader once it was removed. */
export const PDF_CANARY = 'KANARYA-Kaynak'

/** Two pages without a word of who made them. */
async function blank(): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false })
  document.addPage([200, 200]).drawText('Tutanak')
  document.addPage([200, 200])
  return document
}

const saved = async (document: PDFDocument): Promise<Buffer> =>
  Buffer.from(await document.save({ useObjectStreams: false }))

export const plainPdf = async (): Promise<Buffer> => saved(await blank())

const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:CreatorTool="${PDF_CANARY} Writer"><dc:creator><rdf:Seq><rdf:li>${PDF_CANARY} XMP</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`

/**
 * A PDF that tells of its making in every way: information, XMP of the document, of a page and of a photograph, a program's own
 * record, who wrote a note, and earlier states of the file in which all of that stood otherwise.
 */
export async function tellingPdf(): Promise<Buffer> {
  const document = await blank()
  const { context, catalog } = document
  document.setAuthor(`${PDF_CANARY} eski`)
  document.setProducer('Word')
  const packet = () => context.register(context.stream(xmp, { Type: 'Metadata', Subtype: 'XML' }))
  catalog.set(PDFName.of('Metadata'), packet())
  const [page] = document.getPages()
  if (!page) throw new Error('no page')
  page.node.set(PDFName.of('Metadata'), packet())
  page.node.set(PDFName.of('PieceInfo'), context.obj({ Illustrator: { Private: PDF_CANARY } }))
  const note = context.obj({ Type: 'Annot', Subtype: 'Text', Rect: [0, 0, 9, 9] })
  note.set(PDFName.of('T'), PDFString.of(`${PDF_CANARY} not`))
  page.node.set(PDFName.of('Annots'), context.obj([context.register(note)]))
  page.drawImage(await document.embedJpg(await photograph(60, 40)))
  const before = (await saved(document)).toString('latin1')
  const [, root = ''] = /\/Root (\d+) 0 R/.exec(before) ?? []
  const [, info = ''] = /\/Info (\d+) 0 R/.exec(before) ?? []
  const now = `${info} 0 obj\n<< /Author (${PDF_CANARY} yeni) >>\nendobj\n`
  const trailer = `trailer\n<< /Size 99 /Root ${root} 0 R /Info ${info} 0 R >>\nstartxref\n0\n%%EOF\n`
  return Buffer.from(`${before}\n${now}xref\n0 0\n${trailer}`, 'latin1')
}

type Literal = Parameters<PDFDocument['context']['obj']>[0]
const opening = async (action: Literal): Promise<Buffer> => {
  const document = await blank()
  document.catalog.set(PDFName.of('OpenAction'), document.context.obj(action as never))
  return saved(document)
}

/** PDFs that would act by themselves or carry something else to readers, by what they hold. */
export const ACTIVE_PDFS: Readonly<Record<string, () => Promise<Buffer>>> = {
  'a script': async () => {
    const document = await blank()
    document.addJavaScript('ac', 'app.alert(1)')
    return saved(document)
  },
  'a script in packed objects': async () => {
    const document = await blank()
    document.addJavaScript('ac', 'app.alert(1)')
    return Buffer.from(await document.save({ useObjectStreams: true }))
  },
  'a script under an escaped name': async () => {
    const bytes = await opening({ S: 'JavaScript', JS: 'x' } as never)
    const text = bytes.toString('latin1').replaceAll('/JavaScript', '/J#61vaScript')
    return Buffer.from(text.replaceAll('/JS', '/J#53'), 'latin1')
  },
  'a program that starts': () => opening({ S: 'Launch', F: 'calc' } as never),
  'a form that sends data': () => opening({ S: 'SubmitForm', F: 'x' } as never),
  'a link to another file': () => opening({ S: 'GoToR', F: 'x' } as never),
  'a file within': async () => {
    const document = await blank()
    await document.attach(Buffer.from('gizli'), 'gizli.txt', { mimeType: 'text/plain' })
    return saved(document)
  },
  'a link to the disk': async () => {
    const document = await blank()
    const action = document.context.obj({ S: 'URI' })
    action.set(PDFName.of('URI'), PDFString.of('file:///etc/passwd'))
    document.catalog.set(PDFName.of('OpenAction'), action)
    return saved(document)
  },
}

export async function encryptedPdf(): Promise<Buffer> {
  const document = await blank()
  document.encrypt({ userPassword: '', ownerPassword: 'gizli' })
  return saved(document)
}

/** A PDF as Payload takes it from a program. */
export const pdfFile = (data: Buffer, name = 'rapor.pdf') => ({
  ...{ name, mimetype: 'application/pdf', data, size: data.length },
})
