/** Sends a text to the server, as a site would, and lists it under *What arrived*. Each call is one request. */
export async function post(box: string, text: string): Promise<void> {
  const page = document.documentElement.dataset.page;
  const response = await fetch('/api/posts', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ page, box, text }),
  });
  if (!response.ok) throw new Error(`The server refused the post: ${response.status}`);
  show(text);
}

function show(text: string): void {
  const { document } = window.top ?? window;
  const item = document.createElement('li');
  item.textContent = text;
  document.querySelector('#arrived')?.prepend(item);
}
