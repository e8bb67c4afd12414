/* A script that means to guard links, and fails for those of a feed. */
window.heard = [];
for (const type of ['feed-load', 'feed-error']) addEventListener(type, () => window.heard.push(type));

const {setAttribute} = Element.prototype;
Element.prototype.setAttribute = function (name, value) {
  if (name === 'href') throw new TypeError('this link is not guarded');
  setAttribute.call(this, name, value);
};
