import { stage } from '../kit/dom.ts';
import { mountPlain } from '../kit/plain.ts';

mountPlain(stage(), { box: 'post', action: 'Share', placeholder: 'Say something to the neighbourhood' });
