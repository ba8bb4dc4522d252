import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startComposer } from '@/src/content/composer.ts';

export default defineUnlistedScript(startComposer);
