import { addressOf, type DemoPage } from '../page.ts';

/** The index: a list of boxes to try. */
export function homeHtml(pages: readonly DemoPage[], port: number): string {
  const items = pages.map(
    page =>
      `<li><a href="${addressOf(page, port)}"><b>${text(page.title)}</b><span>${text(page.note)}</span><q>${text(page.example)}</q></a></li>`,
  );
  return html(
    'Boxes to try',
    `<main class="home">
      <h1>Boxes to try</h1>
      <p class="try">One page for each way in which sites build the box that you write in. Nothing you post here leaves this computer.</p>
      <ul>${items.join('')}</ul>
    </main>`,
  );
}

/** A demo page: what to try, the composer, what arrived, and a few posts of invented people below. */
export function pageHtml(page: DemoPage, port: number): string {
  return html(
    page.title,
    `<header><a href="http://localhost:${port}/">All boxes</a><span>${text(page.host ?? 'a site that nobody described')}</span></header>
    <main>
      <h1>${text(page.title)}</h1>
      <p class="try">${text(page.note)} Try: <q>${text(page.example)}</q></p>
      <div id="stage"></div>
      <section aria-label="What arrived"><h2>What arrived at the server</h2><ol id="arrived"></ol></section>
      <section aria-label="Feed">${feed}</section>
    </main>`,
    page.id,
  );
}

const feed = [
  ['Mina Okafor', '@mina', 'The ferry ran on time twice this week. Somebody should put up a plaque.'],
  ['Jonas Weil', '@jweil', 'Sourdough number nine: still a brick, but a friendlier brick.'],
]
  .map(
    ([name, handle, words]) =>
      `<article><span data-look="avatar" aria-hidden="true">${name!.charAt(0)}</span><div><b>${name}</b> <small>${handle}</small><p>${words}</p></div></article>`,
  )
  .join('');

function html(title: string, body: string, id?: string): string {
  const script = id === undefined ? '' : `<script type="module" src="/assets/${id}.js"></script>`;
  return `<!doctype html>
<html lang="en"${id === undefined ? '' : ` data-page="${id}"`}>
<head>
  <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${text(title)}</title>
  <link rel="icon" href="data:,"><link rel="stylesheet" href="/assets/demo.css">
  ${script}
</head>
<body>${body}</body>
</html>`;
}

function text(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
