import en from './en.json' with { type: 'json' };

/** One form for each plural category of the language (see Intl.PluralRules), `other` always among them. */
interface Plural {
  readonly one?: string;
  readonly other: string;
}

type Keys<Tree, Path extends string = ''> = {
  [Name in keyof Tree & string]: Tree[Name] extends string | Plural
    ? `${Path}${Name}`
    : Keys<Tree[Name], `${Path}${Name}.`>;
}[keyof Tree & string];

export type Messages = typeof en;
/** Dotted path of a message, such as `card.close`. */
export type MessageKey = Keys<Messages>;
/** What stands in the `{places}` of a message. `count` also picks the plural form. */
export type Values<Value = string | number> = Readonly<Record<string, Value>>;

/**
 * The words of one language. Our own few lines rather than `chrome.i18n`, because that cannot follow a language
 * chosen in the options, knows no plural rules, and is missing where tests run.
 */
export interface Words {
  /** BCP 47 tag, for `lang` and for dates. */
  readonly language: string;
  /** A message with its places filled in. */
  t(key: MessageKey, values?: Values): string;
  /** The same in pieces, in order, for values that are not text (elements). */
  pieces<Value>(key: MessageKey, values: Values<Value>): (string | Value)[];
}

const place = /\{(\w+)\}/;

/** Builds the words of a language from its file. A place without a value stays visible as `{name}`. */
export function createWords(language: string, messages: Messages): Words {
  const plurals = new Intl.PluralRules(language);
  const pick = (key: MessageKey, count: unknown): string => {
    const found = key.split('.').reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], messages);
    if (typeof found === 'string') return found;
    const forms = found as Plural & Partial<Record<Intl.LDMLPluralRule, string>>;
    return (typeof count === 'number' ? forms[plurals.select(count)] : undefined) ?? forms.other;
  };
  const pieces = <Value>(key: MessageKey, values: Values<Value>): (string | Value)[] =>
    // a split on one group yields text and names by turns
    pick(key, values.count)
      .split(place)
      .map((piece, index) => (index % 2 === 0 ? piece : (values[piece] ?? `{${piece}}`)))
      .filter(piece => piece !== '');
  return { language, pieces, t: (key, values = {}) => pieces(key, values).join('') };
}

/**
 * The language for dates and numbers: the person's own variant of a language (`en-GB` for `en`), if they have one.
 * @param preferred the languages of the browser, best first
 */
export function variantOf(language: string, preferred: readonly string[]): string {
  return preferred.find(tag => tag === language || tag.startsWith(`${language}-`)) ?? language;
}

const preferred = typeof navigator === 'undefined' ? [] : (navigator.languages ?? []);

/** The words that pages show. */
export const words = createWords(variantOf('en', preferred), en);
