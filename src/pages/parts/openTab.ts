/**
 * Opens an address in a tab. By a key that came over the port, the browser does not know that the person asked, and
 * would keep a window back; extension pages may open tabs, except in Firefox, where this page stands in a site's.
 */
export function openTab(href: string): void {
  if (chrome.tabs) void chrome.tabs.create({ url: href });
  else window.open(href, '_blank', 'noreferrer');
}
