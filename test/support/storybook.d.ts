/* Storybook's own types do not say how stories are composed for a renderer without a package for it. */
declare module '@storybook/web-components/entry-preview';

declare module 'storybook/preview-api' {
  export const addons: {getChannel(): Channel; ready(): Promise<Channel>};
  interface Channel {
    emit(event: string, ...args: unknown[]): void;
    on(event: string, listener: (argument: never) => void): void;
    off(event: string, listener: (argument: never) => void): void;
  }
  export interface RunnableStory {
    run: (context: {canvasElement: HTMLElement; globals: object}) => Promise<void>;
  }
  export function setProjectAnnotations(annotations: unknown[]): void;
  export function composeStory(
    story: unknown,
    meta: unknown,
    project: unknown,
    defaults: undefined,
    name: unknown,
  ): RunnableStory;
  export function composeStories(
    file: object,
    project: object,
    compose: (story: unknown, meta: unknown, project: unknown, name: unknown) => RunnableStory,
  ): Record<string, RunnableStory>;
}
