import type { Detector } from './define.ts';
import { isRealPassword } from './support/credentials.ts';
import { find } from './support/find.ts';

const address =
  /(?<![\w+.-])https?:\/\/[^\s:@/'"`<>()]{1,100}:(?<password>[^\s@/'"`<>]{3,200})@[\w[][\w.:[\]-]{0,250}/gi;

/** The id is secretlint's name for it; gitleaks has none. */
export const basicauth: Detector = {
  id: 'basicauth',
  groups: ['secrets'],
  title: 'User name and password in a web address',
  source: 'RFC 3986, section 3.2.1',
  keywords: ['://'],
  find: text => find(address, text.raw, match => isRealPassword(match.groups!.password!)),
};
