import { expect, test } from 'vitest';
import { settleAccount } from './account.ts';

const official = { x: ['acmerobotics'], linkedin: ['company/acme-robotics'] };

test.each([
  ['@AcmeRobotics', 'x', 'official'],
  ['company/acme-robotics/', 'linkedin', 'official'],
  ['acmerobotics', 'linkedin', 'personal'],
  ['acmerobotics_fan', 'x', 'personal'],
  ['acmerobotics', undefined, 'personal'],
  ['', 'x', 'unknown'],
  [undefined, 'x', 'unknown'],
] as const)('%s on %s is %s', (handle, site, kind) => {
  expect(settleAccount(handle, site, official).kind).toBe(kind);
});
