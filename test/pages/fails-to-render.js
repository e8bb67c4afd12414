/* A script that replaces what every template needs. */
window.heard = [];
for (const type of ['feed-load', 'feed-error']) addEventListener(type, () => window.heard.push(type));

document.importNode = () => {
  throw new TypeError('importNode is not what it was');
};
