import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { earFile } from './src/background/ear.ts';
import { phrasesFile } from './src/background/phrases.ts';
import { base64 } from './src/engine/ear/weights.generated.ts';
import { languages } from './src/engine/signals/data/languages.ts';
import { hostPatterns } from './src/sites/index.ts';
import { checkBudgets } from './tests/tools/budgets.ts';

/**
 * Public half of a key whose private half nobody kept: it gives an unpacked build the same id everywhere, so that managed
 * settings reach it. A packed build carries the key that packed it.
 */
const key =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAuYf5AoHql0Webjj7e6MlFleQoL+5Gi9oyJySaNjslp09hWDVYZWEP+EOTnXFOKuQ5FYWBnh+eeOWwlNnkunxKImiPGsw1kFSBB5g9B39ci8Tg9XMJvKx1vBMrLZZSsfI7jKBCxmRq1BBUsc7lDH//IPRGXBY3ftYK8xLvBHa/h+4tmDXDmDq/mrFldgdIL1eTwg/VhqIcjR0fPkz38oDnEaUn/1QnMeZdF5pqe3++fBg5XQeBcSSVi7rYXfk6LK4wqsp5nqphgeKIe38/lPze455Y6lusSTZcr6ocVFwwrv8Rt0um2uv7IJRNz6KCDSs0+1jzKeJyZnnfOO65QDbEQIDAQAB';

const icons = (name: string) => Object.fromEntries([16, 32, 48, 128].map(size => [size, `icon/${name}-${size}.png`]));

/** What the worker reads from files of the package, by the module that they stand in for and the one that takes what was read. */
const standIns = {
  '/data/languages.ts': 'src/engine/signals/data/packaged.ts',
  '/weights.generated.ts': 'src/engine/ear/packaged.ts',
};

/** The worker reads phrases and weights from files of the package: as code they would weigh more than everything else in it. */
const packaged = {
  name: 'packaged',
  enforce: 'pre' as const,
  resolveId(source: string) {
    const found = Object.entries(standIns).find(([end]) => source.endsWith(end));
    return found && fileURLToPath(new URL(found[1], import.meta.url));
  },
};

/** WXT starts scripts with a wrapper that writes to the page's console, and weighs what every page pays: ours just start. */
const plainStart = {
  name: 'plain-start',
  enforce: 'pre' as const,
  transform(code: string) {
    if (!code.includes('The unlisted script "')) return undefined;
    const [script] = /^import definition from .+$/m.exec(code) ?? [];
    return `${script}\nexport default definition.main();`;
  },
};

/**
 * Two builds of one code: `production` is what people install; `demo` also serves the demo pages on
 * `localhost` (and `x.com.localhost`, which stands in for x.com).
 */
export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  publicDir: 'public',
  manifestVersion: 3,
  imports: false,
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: phrasesFile, contents: JSON.stringify(languages) });
      files.push({ relativeDest: earFile, contents: base64 });
    },
    'build:done': wxt => {
      if (wxt.config.command !== 'build') return;
      for (const line of checkBudgets(wxt.config.outDir)) wxt.logger.info(line);
    },
  },
  vite: ({ mode }) => {
    // Only `development` wants React's own checks; the demo build weighs what the production build weighs. WXT names the
    // environment after the mode, and Vite compiles JSX by the environment: without this React's two halves do not fit.
    if (mode !== 'development') process.env.NODE_ENV = 'production';
    return {
      define: mode === 'development' ? {} : { 'process.env.NODE_ENV': '"production"' },
      plugins: [packaged, plainStart],
    };
  },
  manifest: ({ mode, browser }) => {
    const hosts = hostPatterns(mode === 'demo');
    return {
      name: 'Beforehand',
      description: 'A second look before you post.',
      // storage: policy settings and session answers; scripting: the composer script at first contact; alarms: policy refresh;
      // activeTab: which site the popup was opened over, so that it can be added
      permissions: ['storage', 'scripting', 'alarms', 'activeTab'],
      host_permissions: hosts,
      optional_host_permissions: ['https://*/*'],
      content_scripts: [
        {
          matches: hosts,
          js: ['sentinel.js'],
          run_at: 'document_start',
          all_frames: true,
          match_origin_as_fallback: true,
        },
      ],
      web_accessible_resources: [{ resources: ['card.html'], matches: ['<all_urls>'], use_dynamic_url: true }],
      content_security_policy: { extension_pages: "script-src 'self'; object-src 'none'; base-uri 'none'" },
      ...(browser === 'firefox'
        ? {
            browser_specific_settings: {
              gecko: {
                id: 'beforehand@beforehand.example',
                strict_min_version: '140.0',
                data_collection_permissions: { required: ['none'] },
              },
            },
          }
        : { minimum_chrome_version: '137', key, storage: { managed_schema: 'managed_schema.json' } }),
      icons: icons('brand'),
      action: { default_title: 'Beforehand', default_icon: icons('brand') },
    };
  },
});
