import type {} from 'partnership-elements/types/solid-js';
export const ok = (
  <partner-list
    class="x"
    kind="project"
    heading-level={3}
    search
    data-sort="name"
    on:feed-load={(event) => {
      console.log(event.feed.partners.length);
    }}
  >
    Our partners
  </partner-list>
);
// @ts-expect-error: no such layout
export const layout = <partner-list layout="tiles" />;
// @ts-expect-error: no such option
export const option = <project-card projct="x" />;
