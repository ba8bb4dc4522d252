import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { managedSchema } from './managed-schema.ts';
import { readSettings, settingKeys } from './settings.ts';

describe('readSettings', () => {
  test('takes what fits, as registries and consoles write it', () => {
    const values = {
      policyUrl: ' https://acme.example/p.jws ',
      policyKeys: ['k:x'],
      refreshMinutes: '30',
      supportUrl: '',
    };
    expect(readSettings(values)).toEqual({
      settings: { policyUrl: 'https://acme.example/p.jws', policyKeys: ['k:x'], refreshMinutes: 30 },
      problems: [],
    });
  });

  test.each([
    ['policyUrl', 'http://acme.example/p.jws', 'https://'],
    ['policyUrl', 'https://user:secret@acme.example/p.jws', 'user name'],
    ['policyUrl', 'acme.example/p.jws', 'https://'],
    ['policyKeys', 'k:x', 'list'],
    ['policyKeys', ['k:x', 7], 'list'],
    ['refreshMinutes', 0, '5 to 10080'],
    ['refreshMinutes', 2.5, '5 to 10080'],
    ['refreshMinutes', 'often', '5 to 10080'],
    ['policy', { schema: 1 }, 'one text'],
    ['supportUrl', 'javascript:alert(1)', 'https://'],
  ])('names %s = %j and leaves it out, the others stay', (key, value, reason) => {
    const { settings, problems } = readSettings({ roles: ['staff'], [key]: value });
    expect(settings).toEqual({ roles: ['staff'] });
    expect(problems).toEqual([expect.stringContaining(`"${key}"`)]);
    expect(problems[0]).toContain(reason);
  });

  test('a server on this machine may be tried without https', () => {
    expect(readSettings({ policyUrl: 'http://127.0.0.1:8080/p.jws' }).problems).toEqual([]);
  });

  test('a setting that is not known is named', () => {
    expect(readSettings({ policyURL: 'https://acme.example' }).problems[0]).toContain('"policyURL" is not known');
  });
});

describe('managed schema', () => {
  const schema = managedSchema();

  test('the packaged file is fresh', () => {
    const packaged = readFileSync(new URL('../../public/managed_schema.json', import.meta.url), 'utf8');
    expect(JSON.parse(packaged)).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  test('holds every setting, and no keyword that Chromium refuses or enforces in silence', () => {
    expect(Object.keys(schema.properties)).toEqual(settingKeys);
    expect(Object.keys(schema).sort()).toEqual(['$schema', 'properties', 'type']);
    const keywords = new Set(Object.values(schema.properties).flatMap(Object.keys));
    expect([...keywords].sort()).toEqual(['description', 'items', 'title', 'type']);
    for (const { type } of Object.values(schema.properties)) expect(type).toMatch(/^(?:string|integer|array)$/);
  });
});
