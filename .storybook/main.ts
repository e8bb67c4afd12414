import {fileURLToPath} from 'node:url';
import type {StorybookConfig} from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';
import {guideLinks} from './guide-links.js';

const lit = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'];

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: [
    // Markdown with tables.
    {
      name: '@storybook/addon-docs',
      options: {mdxPluginOptions: {mdxCompileOptions: {remarkPlugins: [remarkGfm, guideLinks]}}},
    },
    '@storybook/addon-a11y',
  ],
  // Apart from preview.ts, because the tests render stories without React.
  previewAnnotations: (entries = []) => [...entries, fileURLToPath(new URL('documentation.tsx', import.meta.url))],
  staticDirs: [
    'public',
    {from: '../stories/feeds', to: '/feeds'},
    {from: '../stories/hosts', to: '/hosts'},
    {from: '../stories/images', to: '/images'},
    {from: '../stories/pages', to: '/pages'},
    {from: '../stories/themes', to: '/themes'},
  ],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false},
  features: {
    sidebarOnboardingChecklist: false,
    changeDetection: false,
    // "Colours of the page" in our toolbar is the tool for that.
    backgrounds: false,
    // No story has events or steps to show.
    actions: false,
    interactions: false,
  },
  // Storybook brings Lit too; the elements and the stories must use the same one.
  viteFinal: (vite) => ({
    ...vite,
    resolve: {...vite.resolve, dedupe: lit},
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [...(vite.optimizeDeps?.include ?? []), 'lit', 'lit/directive-helpers.js', 'lit/html.js', 'valibot'],
    },
  }),
};

export default config;
