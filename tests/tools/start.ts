/**
 * `npm start`: the demo pages, and a Chromium with the extension on them. Where there is no display, a tour of several
 * boxes that prints each warning and ends.
 */
import { type Browser, launch } from '../support/chromium.ts';
import { type DemoServer, startServer } from '../support/server.ts';
import { buildDemo } from './demo-build.ts';
import { tour } from './tour.ts';

const preferredPort = Number(process.env.PORT ?? 4321);
const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

buildDemo();
const server = await startServer(preferredPort).catch(() => startServer());
const browser = await launch({
  headless,
  ownSignals: false,
  ...(headless ? {} : { viewport: null, colorScheme: null }),
});
let ending: Promise<never> | undefined;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => end(130));

try {
  if (headless) await tour(browser.context, server);
  else await stay(browser, server);
  await end(0);
} catch (error) {
  // What breaks off because the browser is being closed is no failure.
  if (ending === undefined) console.error(error instanceof Error ? error.message : error);
  await end(1);
}

/** Opens the list of boxes and waits until the person closes the window. */
async function stay({ context }: Browser, { origin }: DemoServer): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(origin);
  console.log(`Boxes to try: ${origin}/\nClose the window or press Ctrl+C to end.`);
  await new Promise(resolve => context.once('close', resolve));
}

/** Closes everything and ends the process with the code of the first call. */
function end(code: number): Promise<never> {
  ending ??= Promise.allSettled([browser.close(), server.close()]).then(() => process.exit(code));
  return ending;
}
