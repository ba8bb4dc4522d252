import type { BrowserContext } from 'playwright-core';

/** A box and its button on a site that nobody described. */
export const plain = `<textarea id="box" rows="4" cols="60"></textarea><button id="post">Post</button>`;

/** The composer of a Mastodon, as its own page has it: what tells the kind of site, the box, its button, and who will read it. */
export const mastodonPage = `<script id="initial-state" type="application/json">{}</script>
  <form class="compose-form">
    <div class="compose-form__dropdowns"><button type="button"><svg class="icon icon-globe"></svg></button></div>
    <textarea id="box" class="autosuggest-textarea__textarea" rows="4" cols="60"></textarea>
    <div class="compose-form__submit"><button id="post" type="submit">Toot</button></div>
  </form>`;

/** Serves a site, without a network; returns what is posted to it. */
export async function serveSite(context: BrowserContext, host: string, html: string): Promise<string[]> {
  const posts: string[] = [];
  const script = `<script>
    post.onclick = event => { event.preventDefault(); fetch('/posts', { method: 'POST', body: box.value }); box.value = ''; };
  </script>`;
  await context.route(`https://${host}/**`, async route => {
    if (route.request().method() === 'POST') posts.push(route.request().postData() ?? '');
    await route.fulfill({ contentType: 'text/html', body: `<!doctype html>${html}${script}` });
  });
  return posts;
}
