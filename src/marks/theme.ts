/**
 * Light or dark ground under an editable, told by the colour of its text, which always suits the ground, even where that
 * is a picture. Reads computed style.
 */
export function themeOf(editable: Element): 'light' | 'dark' {
  return lightness(getComputedStyle(editable).color) > 0.55 ? 'dark' : 'light';
}

/** 0 to 1, roughly as seen. Computed colours are `rgb()`, `color(srgb …)` or one of the spaces that begin with lightness. */
export function lightness(color: string): number {
  const [x = 0, y = 0, z = 0] = (color.replace(/^color\(\S+/, '').match(/-?\d*\.?\d+(e-?\d+)?/g) ?? []).map(Number);
  if (/^ok(lab|lch)/.test(color)) return x;
  if (/^l(ab|ch)/.test(color)) return x / 100;
  const full = color.startsWith('rgb') ? 255 : 1;
  return (0.299 * x + 0.587 * y + 0.114 * z) / full;
}
