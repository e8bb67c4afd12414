/** The script for pages around frames: gives each frame of ours the height of its content. */
import {FOLLOWED, HEIGHT, isMessage} from './tell-height.js';

addEventListener('message', ({data, source}) => {
  if (!isMessage(data) || data.type !== HEIGHT || typeof data.height !== 'number') return;
  const frame = frames().find(({contentWindow}) => contentWindow === source);
  if (!frame) return;
  if (data.isFollowed !== true) follow(frame);
  frame.style.minBlockSize = '0';
  frame.style.blockSize = `${String(data.height)}px`;
});

// Those that are there already have told their height before anyone listened.
frames().forEach(follow);

/** Frames of others do not know the message. */
function follow({contentWindow}: HTMLIFrameElement): void {
  contentWindow?.postMessage({type: FOLLOWED}, '*');
}

function frames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')];
}
