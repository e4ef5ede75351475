/** What people read, in the newsroom's two languages. A pair that lacks one does not compile. */
export type Words = Readonly<{ tr: string; en: string }>
