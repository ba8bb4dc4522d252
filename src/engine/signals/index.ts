import { anger } from './anger.ts';
import { customerMention } from './customer-mention.ts';
import type { Signal } from './define.ts';
import { disclaimer } from './disclaimer.ts';
import { disclosure } from './disclosure.ts';
import { disparagement } from './disparagement.ts';
import { harassment } from './harassment.ts';
import { identifies } from './identifies.ts';
import { insider } from './insider.ts';
import { legal } from './legal.ts';
import { negative } from './negative.ts';
import { nonPublic } from './non-public.ts';
import { opinion } from './opinion.ts';
import { praise } from './praise.ts';
import { promise } from './promise.ts';
import { protectedDiscrimination } from './protected-discrimination.ts';
import { protectedElections } from './protected-elections.ts';
import { protectedHarassmentReports } from './protected-harassment-reports.ts';
import { protectedHealth } from './protected-health.ts';
import { protectedPay } from './protected-pay.ts';
import { protectedSafety } from './protected-safety.ts';
import { protectedUnion } from './protected-union.ts';
import { protectedWhistleblowing } from './protected-whistleblowing.ts';
import { protectedWorkingConditions } from './protected-working-conditions.ts';
import { questionForCare } from './question-for-care.ts';
import { rumour } from './rumour.ts';
import { siteAccess } from './site-access.ts';
import { speaksFor } from './speaks-for.ts';

/** Every signal, in the order of their files. */
export const signals: readonly Signal[] = [
  anger,
  customerMention,
  disclaimer,
  disclosure,
  disparagement,
  harassment,
  identifies,
  insider,
  legal,
  negative,
  nonPublic,
  opinion,
  praise,
  promise,
  protectedDiscrimination,
  protectedElections,
  protectedHarassmentReports,
  protectedHealth,
  protectedPay,
  protectedSafety,
  protectedUnion,
  protectedWhistleblowing,
  protectedWorkingConditions,
  questionForCare,
  rumour,
  siteAccess,
  speaksFor,
];
