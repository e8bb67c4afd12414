/** Calls when the connection or the reader returns, until the signal is aborted. */
export function onReturn(callback: () => void, signal: AbortSignal): void {
  addEventListener('online', callback, {signal});
  addEventListener(
    'pageshow',
    ({persisted}) => {
      if (persisted) callback();
    },
    {signal},
  );
  document.addEventListener(
    'visibilitychange',
    () => {
      if (!document.hidden) callback();
    },
    {signal},
  );
}
