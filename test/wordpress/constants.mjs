/** What both WordPresses are configured with: they ask nobody outside, and write their warnings to a file. */
export const CONSTANTS = {
  WP_HTTP_BLOCK_EXTERNAL: true,
  AUTOMATIC_UPDATER_DISABLED: true,
  DISABLE_WP_CRON: true,
  WP_DEBUG: true,
  WP_DEBUG_DISPLAY: false,
  WP_DEBUG_LOG: true,
};
