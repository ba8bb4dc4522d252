import { z } from 'zod';
import type { Attachment } from '../draft.ts';
import { type Kind, ofDraft } from './define.ts';

const wanted = {
  any: () => true,
  image: ({ kind }: Attachment) => kind === 'image',
  video: ({ kind }: Attachment) => kind === 'video',
  other: ({ kind }: Attachment) => kind === 'other',
  undescribed: ({ kind, described }: Attachment) => kind !== 'other' && described === false,
};

export const attachment: Kind<keyof typeof wanted> = {
  name: 'attachment',
  summary:
    'Holds where something is attached: `any` thing, an `image`, a `video`, something `other`, or a picture or video `undescribed`, without alternative text.',
  cost: 0,
  schema: () =>
    z.enum(['any', 'image', 'video', 'other', 'undescribed'], {
      error: 'Give any, image, video, other, or undescribed.',
    }),
  compile: which => ofDraft(({ draft }) => draft.attachments.some(wanted[which])),
};
