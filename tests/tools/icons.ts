/**
 * Draws the toolbar's pictures: every `public/icon/*.svg` in the sizes that browsers ask for, since Chromium takes no SVG
 * there. Run by hand after a drawing changed: `node tests/tools/icons.ts`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../support/chromium.ts';

const folder = fileURLToPath(new URL('../../public/icon', import.meta.url));
const sizes = [16, 32, 48, 128];

const browser = await launch({ extension: null });
const page = await browser.context.newPage();
for (const name of readdirSync(folder).filter(file => file.endsWith('.svg'))) {
  const drawing = `data:image/svg+xml,${encodeURIComponent(readFileSync(join(folder, name), 'utf8'))}`;
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}img{display:block}</style><img src="${drawing}" width="${size}" height="${size}">`,
    );
    const path = join(folder, name.replace('.svg', `-${size}.png`));
    await page.screenshot({ path, omitBackground: true });
  }
}
await browser.close();
