/* What MooTools 1.2 to 1.5 with their compatibility layer, Prototype 1.6 and careless polyfills leave behind. */
window.heard = [];
for (const type of ['feed-load', 'feed-error']) addEventListener(type, () => window.heard.push(type));

// MooTools wraps the event of a handler, and its Array.from knows no second argument.
window.Event = function (event) {
  this.event = event;
  this.type = event.type;
  if (this.type.indexOf('key') === 0) this.code = event.which;
};
Array.from = (item) => (typeof item === 'string' ? [item] : Array.prototype.slice.call(item));

// Prototype.
Array.prototype.toJSON = function () {
  return `[${this.map((value) => JSON.stringify(value)).join(', ')}]`;
};
Array.prototype.entries = function () {
  return this.slice();
};
Array.prototype.find = function (test, context) {
  return this.filter(test, context)[0];
};
Function.prototype.bind = function (object, ...first) {
  return (...rest) => this.apply(object, [...first, ...rest]);
};

// The oldest polyfill for constructors of events, which some pages have without asking whether it is needed.
window.CustomEvent = function (type, {bubbles = false, cancelable = false, detail = null} = {}) {
  const event = document.createEvent('CustomEvent');
  event.initCustomEvent(type, bubbles, cancelable, detail);
  return event;
};
window.CustomEvent.prototype = window.Event.prototype;

// Some sandboxes remove it.
delete window.MessageChannel;
