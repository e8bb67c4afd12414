/* Tells the page around it how high the content of this frame is. */
new ResizeObserver(() => {
  parent.postMessage({height: document.documentElement.offsetHeight}, '*');
}).observe(document.body);
