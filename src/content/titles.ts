import { isA } from './kind.ts';
import { findAll, isVisible, type Place } from './surroundings.ts';

/** Single lines in which a title could be written. */
const lines = 'input:not([type]), input[type="text"]';

/** What code and people call a title, in the languages of the sites that we know. */
const names =
  /title|titel|titre|titolo|t[íi]tulo|tytuł|subject|betreff|sujet|asunto|oggetto|onderwerp|assunto|headline|заголовок|тема|标题|標題|件名|タイトル|제목/i;

/**
 * The boxes of a draft with the title that belongs to them: the single lines above the first box, in the same dialog or
 * form, that are called one. Only for boxes that nobody described; all else that stands in a form is no text of a post.
 */
export function withTitles(parts: readonly HTMLElement[], scope: Place): HTMLElement[] {
  const [body] = parts;
  if (body === undefined) return [];
  const titles = findAll(scope, [lines]).filter(
    line =>
      isA(line, 'input') &&
      !parts.includes(line) &&
      line.compareDocumentPosition(body) & Node.DOCUMENT_POSITION_FOLLOWING &&
      isVisible(line) &&
      isTitle(line),
  );
  return [...titles, ...parts];
}

function isTitle(line: HTMLInputElement): boolean {
  if (line.readOnly || line.disabled || line.matches('[role="combobox"], [role="searchbox"]')) return false;
  const said = [
    line.name,
    line.id,
    line.placeholder,
    line.ariaLabel,
    ...[...(line.labels ?? [])].map(one => one.textContent),
  ];
  return said.some(text => text && names.test(text));
}
