import type { ExamplesById } from '../../examples.ts';

export const examples: ExamplesById = {
  'email-address': {
    flags: [
      'write to ‹jo.doe+news@mail.example.com›.',
      'mailto:‹sam@example.org›?subject=Hello',
      "ask ‹o'brien@uni.example.edu›, she knows",
    ],
    passes: [
      'follow @sam@social.example.org',
      'the icon is called logo@2x.png',
      'git clone git@github.com:someone/something.git',
      'postgres://app:s3cr3t@db.example.com/app',
      'npm i react@19.0.0',
    ],
  },
};
