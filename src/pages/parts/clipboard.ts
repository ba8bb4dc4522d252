/**
 * Puts a text on the clipboard.
 * @returns whether that worked; a frame may be denied it, or the press may not count as the person's own
 */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // a frame of another origin may copy by command where the page has not allowed it the clipboard
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'hidden';
    document.body.append(field);
    field.select();
    const copied = document.execCommand('copy');
    field.remove();
    return copied;
  }
}
