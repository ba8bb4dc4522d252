/** Letters of other scripts than the Latin one, and the language that is written in them; letters that tell another one. */
interface Script {
  readonly letters: RegExp;
  readonly language: string;
  /** Letters by which one of the script's other languages is known. */
  readonly others?: readonly (readonly [RegExp, string])[];
}

const scripts: readonly Script[] = [
  {
    letters: /\p{Script=Cyrillic}/gu,
    language: 'ru',
    others: [
      [/[іїєґ]/u, 'uk'],
      [/[јљњћџђ]/u, 'sr'],
      [/^(?!.*[ыэё]).*(?:ъ(?![еёюя])|(?<!\p{L})(?:ще|се|са|че)(?!\p{L}))/su, 'bg'],
    ],
  },
  { letters: /\p{Script=Greek}/gu, language: 'el' },
  {
    letters: /\p{Script=Arabic}/gu,
    language: 'ar',
    others: [
      [/[ٹڈڑں]/u, 'ur'],
      [/[پچژگ]/u, 'fa'],
    ],
  },
  { letters: /\p{Script=Hebrew}/gu, language: 'he' },
  { letters: /\p{Script=Devanagari}/gu, language: 'hi' },
  { letters: /\p{Script=Bengali}/gu, language: 'bn' },
  { letters: /\p{Script=Tamil}/gu, language: 'ta' },
  { letters: /\p{Script=Thai}/gu, language: 'th' },
  { letters: /\p{Script=Hangul}/gu, language: 'ko' },
  { letters: /\p{Script=Georgian}/gu, language: 'ka' },
  { letters: /\p{Script=Armenian}/gu, language: 'hy' },
  {
    letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    language: 'zh',
    others: [[/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja']],
  },
];

/** Every language that a script tells. */
export const scriptLanguages: readonly string[] = scripts.flatMap(({ language, others = [] }) => [
  language,
  ...others.map(([, other]) => other),
]);

/** The language that the script tells of a text in small letters; undefined where most of its letters are Latin. */
export function byScript(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const script = scripts.find(one => (text.match(one.letters)?.length ?? 0) * 2 > letters);
  if (script === undefined) return undefined;
  return script.others?.find(([telling]) => telling.test(text))?.[1] ?? script.language;
}
