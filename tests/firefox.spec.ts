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
