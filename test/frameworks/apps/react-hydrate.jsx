import {useEffect, useState} from 'react';
import {hydrateRoot} from 'react-dom/client';

function App() {
  const [count, setCount] = useState(0);
  useEffect(() => {
    globalThis.isHydrated = true;
  }, []);
  return (
    <main>
      <div data-partner-list="true" data-limit="2">
        <a href="/partners">Our partner cities</a>
      </div>
      <button onClick={() => setCount(count + 1)}>{count}</button>
    </main>
  );
}

// The script has upgraded the div by then.
const upgraded = new MutationObserver(() => {
  if (!document.querySelector('partner-list:defined')) return;
  upgraded.disconnect();
  hydrateRoot(document.getElementById('root'), <App />, {onRecoverableError: () => undefined});
});
upgraded.observe(document, {childList: true, subtree: true});
document.body.append(document.createComment('The app is loaded.'));
