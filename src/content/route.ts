interface Navigates extends EventTarget {
  readonly currentEntry: { readonly url: string | null } | null;
}

/**
 * Calls back when the page goes to another place of its own without loading anew. An address that is only replaced is the
 * same place: sites write the number of a saved draft there.
 */
export function watchRoute(moved: () => void, signal: AbortSignal): void {
  let path = location.pathname;
  const look = (event: Event): void => {
    const { navigationType } = event as Event & { readonly navigationType?: string };
    const before = path;
    path = location.pathname;
    if (path !== before && navigationType !== 'replace') moved();
  };
  const { navigation } = window as Window & { readonly navigation?: Navigates };
  navigation?.addEventListener('currententrychange', look, { signal });
  if (navigation === undefined) window.addEventListener('popstate', look, { capture: true, signal });
}
