import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageNamed } from './pages/index.ts';
import { type BidiNode, descendants, type Firefox, findFirefox, launchFirefox } from './support/bidi.ts';
import { type DemoServer, startServer } from './support/server.ts';
import { until } from './support/until.ts';

const build = fileURLToPath(new URL('../.output/firefox-mv3-demo', import.meta.url));
const executable = findFirefox();

describe.skipIf(executable === undefined)('Firefox', () => {
  let server: DemoServer;
  let firefox: Firefox;

  beforeAll(async () => {
    server = await startServer();
    firefox = await launchFirefox(executable!);
    await firefox.send('webExtension.install', { extensionData: { type: 'path', path: build } });
  });

  afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });

  test('a code name in a text area is marked, and the page is left as it was', async () => {
    const page = pageNamed('textarea');
    const context = await firefox.open(server.address(page));
    await firefox.evaluate(context, `document.querySelector('textarea').focus()`);
    await type(context, 'Project Falcon ships in May');

    const marks = await until('a mark is drawn', async () => {
      const found = (await shadowNodes(context)).filter(node => node.value?.attributes?.['data-level'] !== undefined);
      return found.length > 0 ? found : undefined;
    });
    expect(marks.map(node => node.value?.attributes?.['data-level'])).toContain('hold');
    expect(await firefox.evaluate(context, `document.querySelector('textarea').value`)).toBe(
      'Project Falcon ships in May',
    );
  });

  test('a post with a code name is held; Enter is Edit, and the next key is written', async () => {
    const page = pageNamed('textarea');
    const context = await firefox.open(server.address(page));
    await firefox.evaluate(context, `document.querySelector('textarea').focus()`);
    await type(context, 'Project Falcon ships in May');
    await until('a mark is drawn', async () =>
      (await shadowNodes(context)).some(node => node.value?.attributes?.['data-level'] !== undefined),
    );
    await press(context, '\uE009', '\uE007');
    await until('the question covers the page', () => covers(context));
    await type(context, 'lost');
    expect(server.posts).toEqual([]);

    await press(context, '\uE007');
    await until('the question is over', async () => !(await covers(context)));
    await type(context, '!');
    expect(await firefox.evaluate(context, `document.querySelector('textarea').value`)).toBe(
      'Project Falcon ships in May!',
    );
    expect(server.posts).toEqual([]);
  });

  /** Whether the extension's frame lies over the whole page, as it does with a question about a held post. */
  async function covers(context: string): Promise<boolean> {
    const frames = (await shadowNodes(context)).filter(node => node.value?.localName === 'iframe');
    return frames.some(node =>
      /width: 100%.*visibility: visible|visibility: visible.*width: 100%/.test(node.value?.attributes?.style ?? ''),
    );
  }

  /** Presses keys together: the last one while the others are down. */
  async function press(context: string, ...keys: string[]): Promise<void> {
    const down = keys.map(value => ({ type: 'keyDown', value }));
    const up = keys.toReversed().map(value => ({ type: 'keyUp', value }));
    const actions = [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }];
    await firefox.send('input.performActions', { context, actions });
  }

  async function type(context: string, text: string): Promise<void> {
    const actions = [...text].flatMap(value => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await firefox.send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  async function shadowNodes(context: string): Promise<BidiNode[]> {
    const { result } = await firefox.send<{ result: BidiNode }>('script.evaluate', {
      expression: 'document.documentElement',
      target: { context },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 20, includeShadowTree: 'all' },
    });
    return descendants(result);
  }
});
