/* Tells when it has taken all addresses. */
addEventListener('load', () => {
  for (const target of document.querySelectorAll('[data-src]')) {
    if (target.closest('.attribute')) target.setAttribute('src', target.dataset.src);
    else target.src = target.dataset.src;
    target.removeAttribute('data-src');
  }
  document.documentElement.dataset.loaded = '';
});
