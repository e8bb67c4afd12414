/* The other origin is the same server under its other name. */
const {protocol, hostname, port} = location;
const other = `${protocol}//${hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${port}`;
document.write(
  `<script src="${other}/dist/partnership-elements.js" data-feed="${other}/feeds/northhaven.json?cors"></script>`,
);
