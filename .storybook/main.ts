import type {StorybookConfig} from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';

const lit = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'];

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: [
    // Markdown with tables.
    {name: '@storybook/addon-docs', options: {mdxPluginOptions: {mdxCompileOptions: {remarkPlugins: [remarkGfm]}}}},
    '@storybook/addon-a11y',
  ],
  staticDirs: [
    {from: '../stories/feeds', to: '/feeds'},
    {from: '../stories/themes', to: '/themes'},
    // The pages are shown as they are built.
    {from: '../dist', to: '/built'},
  ],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false},
  features: {sidebarOnboardingChecklist: false, changeDetection: false},
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
