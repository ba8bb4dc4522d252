import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow, importsOf, isGenerated, isSource, isTest, reach, read } from './house/tree.ts';
import { notInFirefox } from './support/only.ts';

const sources = ['src', 'entrypoints'].flatMap(filesBelow).filter(isSource);
const product = sources.filter(path => !isTest(path) && !path.includes('/examples/'));
const handWritten = [...sources, ...filesBelow('tests').filter(isSource), 'wxt.config.ts', 'vitest.config.ts'];
const lines = (path: string): number => read(path).split('\n').length - 1;

describe('file sizes', () => {
  test('no hand-written file is over 300 lines', () => {
    expect(handWritten.filter(path => lines(path) > 300)).toEqual([]);
  });

  test('the median source file has at most 70 lines', () => {
    const counts = product.map(lines).sort((a, b) => a - b);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(70);
  });

  test('entrypoints only wire: at most 40 lines each', () => {
    expect(filesBelow('entrypoints').filter(path => lines(path) > 40)).toEqual([]);
  });
});

describe('import arrows', () => {
  /** Folder → what it may import, by prefix; packages by name. Types alone weigh nothing and leak nothing. */
  const arrows: Readonly<Record<string, readonly string[]>> = {
    'src/engine/text/': ['src/engine/text/', 'src/engine/finding.ts'],
    'src/engine/detectors/': ['src/engine/detectors/', 'src/engine/text/', 'src/engine/finding.ts'],
    'src/engine/signals/': [
      'src/engine/signals/',
      'src/engine/languages/',
      'src/engine/text/',
      'src/engine/finding.ts',
    ],
    'src/engine/': ['src/engine/', 'zod'],
    'src/library/': ['src/library/', 'src/engine/', 'src/policy/slow-hash.ts'],
    'src/sites/': ['src/sites/', 'src/engine/draft.ts', 'zod'],
    'src/policy/': ['src/policy/', 'src/engine/', 'src/sites/', 'zod', 'jose', 'yaml'],
    'src/protocol/': ['src/protocol/', 'src/engine/', 'zod'],
    'src/content/': ['src/content/', 'src/marks/', 'src/protocol/'],
    'src/marks/': ['src/marks/', 'src/content/fields/'],
    'src/storage/': ['src/storage/', 'idb', 'zod'],
    'src/background/': [
      'src/background/',
      'src/engine/',
      'src/locales/',
      'src/policy/',
      'src/protocol/',
      'src/sites/',
      'src/storage/',
      'zod',
    ],
    'src/pages/': [
      'src/pages/',
      'src/protocol/',
      'src/engine/finding.ts',
      'src/locales/',
      'react',
      '@wxt-dev/i18n',
      '#i18n',
    ],
  };
  const folders = Object.keys(arrows).sort((a, b) => b.length - a.length);

  test('every import follows an arrow', () => {
    const astray = product.flatMap(path => {
      const folder = folders.find(prefix => path.startsWith(prefix));
      if (folder === undefined) return [];
      return importsOf(path)
        .filter(({ to, typeOnly }) => !typeOnly && !arrows[folder]!.some(allowed => to.startsWith(allowed)))
        .map(({ from, to }) => `${from} → ${to}`);
    });
    expect(astray).toEqual([]);
  });

  test.each(['entrypoints/sentinel.ts', 'entrypoints/composer.ts'])(
    '%s carries no engine, policy, sites, Zod or React',
    entry => {
      const carried = [...reach(entry)].filter(path =>
        /^(src\/(engine|policy|sites|background|pages)\/|zod|react)/.test(path),
      );
      expect(carried).toEqual([]);
    },
  );

  test('the engine is pure: no browser, no page, no Node', () => {
    const impure = product
      .filter(path => path.startsWith('src/engine/'))
      .filter(path => /\b(chrome|browser|document|window|process|globalThis)\.\w|from 'node:/.test(read(path)));
    expect(impure).toEqual([]);
  });

  test('YAML never reaches the extension', () => {
    const entries = filesBelow('entrypoints').filter(path => path.endsWith('.ts') || path.endsWith('.tsx'));
    expect(entries.filter(entry => reach(entry).has('yaml'))).toEqual([]);
  });
});

describe('registries', () => {
  /** Folder of a registry → files in it that are not members. */
  const registries: Readonly<Record<string, readonly string[]>> = {
    'src/engine/conditions': ['define.ts'],
    'src/engine/detectors': ['define.ts'],
    'src/engine/signals': ['define.ts'],
    'src/policy/lint': ['define.ts'],
    'src/cli/commands': ['define.ts'],
    'src/sites': ['site.ts', 'schema.ts', 'correct.ts'],
  };

  test.each(Object.entries(registries))('%s: every file is registered once, in order', (folder, others) => {
    const members = product
      .filter(path => dirname(path) === folder)
      .map(path => basename(path))
      .filter(name => name !== 'index.ts' && !others.includes(name) && !isGenerated(name));
    const registered = importsOf(`${folder}/index.ts`)
      .filter(({ to, typeOnly }) => !typeOnly && dirname(to) === folder)
      .map(({ to }) => basename(to))
      .filter(name => !others.includes(name));
    expect(registered).toEqual(members.sort());
  });
});

describe('the project speaks only of the product', () => {
  test('every dependency of the product is accounted for in ARCHITECTURE.md', () => {
    const { dependencies } = JSON.parse(read('package.json'));
    const told = read('ARCHITECTURE.md');
    expect(Object.keys(dependencies).filter(name => !told.includes(`\`${name}\``))).toEqual([]);
  });

  test('every spec of a promise is named in their table', () => {
    const told = read('tests/promises/README.md');
    const specs = filesBelow('tests/promises').filter(path => path.endsWith('.spec.ts'));
    expect(specs.filter(path => !told.includes(`(${basename(path)})`))).toEqual([]);
  });

  test('what is not tried in Firefox is told, with its reason', () => {
    const told = read('tests/promises/README.md');
    const rows = Object.entries(notInFirefox).map(([what, why]) => `| ${what} | ${why} |`);
    expect(rows.filter(row => !told.includes(row))).toEqual([]);
  });

  test('every page of the extension forbids itself the network', () => {
    const pages = filesBelow('entrypoints').filter(path => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.filter(path => !read(path).includes(`content="connect-src 'none'"`))).toEqual([]);
  });

  test('no left-overs in the sources', () => {
    const mark = new RegExp(
      ['TO' + 'DO', 'FIX' + 'ME', '@ts-' + 'ignore', '@ts-expect' + '-error', '\\bas ' + 'any\\b'].join('|'),
    );
    expect(handWritten.filter(path => mark.test(read(path)))).toEqual([]);
  });
});

describe('one door each', () => {
  /** Product files outside `src/cli` that do a thing which only one place may do. */
  const doing = (what: RegExp) => product.filter(path => !path.startsWith('src/cli/') && what.test(read(path)));

  test('the network is asked by one file; another reads what lies in the package', () => {
    // Called, or handed on as a value; a method of that name is something else.
    const network = /(?<!\.)\bfetch\((?!address: string)|= fetch\b|XMLHttpRequest|WebSocket|EventSource|sendBeacon/;
    expect(doing(network)).toEqual(['src/background/fetch-policy.ts', 'src/background/packaged-file.ts']);
  });

  test('storage is touched in src/storage alone', () => {
    const storage = /chrome\.storage|indexedDB|localStorage|sessionStorage|\bcaches\.|from 'idb'|\.cookies?\b/;
    expect(doing(storage).filter(path => !path.startsWith('src/storage/'))).toEqual([]);
  });
});
