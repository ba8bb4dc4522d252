import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startSentinel } from '@/src/content/sentinel.ts';

export default defineUnlistedScript(startSentinel);
