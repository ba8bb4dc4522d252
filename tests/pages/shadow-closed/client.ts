import { mountInRoot } from '../kit/shadow.ts';

mountInRoot('closed');
