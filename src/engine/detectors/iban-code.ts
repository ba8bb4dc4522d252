import type { Span } from '../finding.ts';
import { matchesOf } from '../text/matches.ts';
import { mod97 } from './checksums/mod-97.ts';
import type { Detector } from './define.ts';

/** How many characters an IBAN has, by country. Source: SWIFT IBAN Registry. */
const lengths = `
AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28
EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26
IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28
NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25
SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30
`;

function lengthIn(country: string): number | undefined {
  const at = lengths.indexOf(country.toUpperCase());
  return at < 0 ? undefined : Number(lengths.slice(at + 2, at + 4));
}

/** Country and check digits; how long the account is, the country says. */
const beginning = /(?<![A-Z0-9])(?<country>[A-Z]{2})\d{2}/gi;

/** A letter or digit with at most one space or hyphen before it, as IBANs are written in groups of four. */
const step = /[ \u00a0-]?[A-Z0-9]/iy;

/** Where the account that begins at `start` ends; undefined where it is cut short, runs on, or does not add up. */
function endOf(raw: string, start: number, length: number): number | undefined {
  let plain = '';
  let end = start;
  while (plain.length < length) {
    step.lastIndex = end;
    const next = step.exec(raw)?.[0];
    if (next === undefined) return undefined;
    plain += next.at(-1);
    end += next.length;
  }
  const runsOn = /[A-Z0-9]/i.test(raw.charAt(end));
  return runsOn || !mod97(plain.slice(4) + plain.slice(0, 4)) ? undefined : end;
}

function locate(raw: string): Span[] {
  return matchesOf(beginning, raw).flatMap(({ index, groups }) => {
    const length = lengthIn(groups!.country!);
    const end = length === undefined ? undefined : endOf(raw, index, length);
    return end === undefined ? [] : [{ start: index, end }];
  });
}

export const ibanCode: Detector = {
  id: 'iban-code',
  groups: ['personal-data', 'financial'],
  title: 'Bank account number (IBAN)',
  source: 'ISO 13616-1, SWIFT IBAN Registry',
  digits: 2,
  find: text => locate(text.raw),
};
