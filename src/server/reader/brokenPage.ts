/** What a reader sees when a page could not be made at all: no style, no script, nothing that can fail. */
export const brokenPage = `<!doctype html>
<html lang="tr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Sayfa şu an gösterilemiyor</title>
<main>
<h1>Sayfa şu an gösterilemiyor</h1>
<p>Beklenmeyen bir hata oldu. Birazdan yeniden deneyin.</p>
<p lang="en">This page cannot be shown right now. Please try again shortly.</p>
<p><a href="/">Ön sayfa</a></p>
</main>
`
