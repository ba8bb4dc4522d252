import type { Language } from '../language.ts';
import { access } from './access.ts';
import { anger } from './anger.ts';
import { care } from './care.ts';
import { customers } from './customers.ts';
import { disclaimer } from './disclaimer.ts';
import { disclosure } from './disclosure.ts';
import { disparagement } from './disparagement.ts';
import { elsewhere } from './elsewhere.ts';
import { grammar } from './grammar.ts';
import { harassment } from './harassment.ts';
import { identity } from './identity.ts';
import { insider } from './insider.ts';
import { legal } from './legal.ts';
import { nonPublic } from './non-public.ts';
import { opinion } from './opinion.ts';
import { praise } from './praise.ts';
import { promise } from './promise.ts';
import { protectedTopics } from './protected.ts';
import { rumour } from './rumour.ts';
import { voice } from './voice.ts';

export const portuguese: Language = {
  code: 'pt',
  access,
  anger,
  care,
  customers,
  disclaimer,
  disclosure,
  disparagement,
  elsewhere,
  grammar,
  harassment,
  identity,
  insider,
  legal,
  nonPublic,
  opinion,
  praise,
  promise,
  protected: protectedTopics,
  rumour,
  voice,
};
