/* What old libraries did: every loop with for…in meets these. */
Object.prototype.clone = function () {
  return Object.assign({}, this);
};
Array.prototype.first = function () {
  return this[0];
};
Array.prototype.toJSON = function () {
  return 'an array';
};
String.prototype.reverse = function () {
  return this.split('').reverse().join('');
};
Function.prototype.bindAsEventListener = function () {
  return this;
};
