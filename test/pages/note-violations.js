/* Keeps what the content security policy of the page has stopped or reported. */
window.violations = [];
document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample, sourceFile}) => {
  window.violations.push([violatedDirective, blockedURI, sample, sourceFile].join(' '));
});
