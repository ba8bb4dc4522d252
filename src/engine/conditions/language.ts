import { z } from 'zod';
import { languageOf, languages } from '../languages/language-of.ts';
import { inParts, type Kind, ofParts } from './define.ts';

const codes = z.array(z.string()).min(1);
const per = z.enum(['part', 'sentence']).default('part');

type Wanted =
  | string
  | readonly string[]
  | ({ readonly per: 'part' | 'sentence' } & (
      | { readonly of: readonly string[] }
      | { readonly except: readonly string[] }
    ));

export const language: Kind<Wanted> = {
  name: 'language',
  summary:
    'Holds where a part of the draft, or with `per: sentence` a sentence, is written in one of these languages (two letters, such as de), or in another one than these (`except`). What cannot be told is neither.',
  cost: 2,
  schema: () =>
    z.union([z.string(), codes, z.object({ of: codes, per }), z.object({ except: codes, per })], {
      error: 'Give a language such as de, a list of them, {of: […]} or {except: […]}; per: sentence looks at each.',
    }),
  compile(value, workshop) {
    const wanted = typeof value === 'string' ? { of: [value], per: 'part' } : 'length' in value ? { of: value } : value;
    const { of, except = [], per } = { of: undefined, except: undefined, per: 'part', ...wanted };
    for (const code of of ?? except) {
      if (!languages.includes(code)) {
        workshop.unsupported(`This version cannot tell the language "${code}"; it knows ${languages.join(', ')}.`);
      }
    }
    const fits = (text: string): boolean => {
      const found = languageOf(text);
      return found !== undefined && (of?.includes(found) ?? !except.includes(found));
    };
    if (per === 'part') return ofParts(({ text }) => fits(text.raw));
    return inParts(({ text }) =>
      text.sentences
        .map(({ start, end }) => text.toRaw(start, end))
        .filter(({ start, end }) => fits(text.raw.slice(start, end))),
    );
  },
};
