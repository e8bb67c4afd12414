import {useState} from 'react';
import {createRoot} from 'react-dom/client';

function Fallback({act}) {
  const name = act === 'with' || act === 'loaded' ? 'Our partner cities' : 'Our twin towns';
  const link = (
    <a key="link" href="/partners">
      {name}{' '}
    </a>
  );
  const warning = act === 'warned' || act === 'swapped' ? <b key="warning">Sorry. </b> : null;
  return act === 'swapped' ? [link, warning] : [act === 'with' ? <em key="wait">Loading … </em> : null, warning, link];
}

function App() {
  const [act, setAct] = useState('with');
  globalThis.act = setAct;
  globalThis.takeAway = () => setAct('Without');
  const options = act === 'Without' ? {} : {limit: '3', headingLevel: '4', search: ''};
  return (
    <main>
      <h1>{act}</h1>
      <partner-list id="options" {...options} />
      {act === 'unmounted' ? null : (
        <section>
          <partner-list className="changing">
            <Fallback act={act} />
          </partner-list>
          <div className="changing" data-partner-list="" data-limit="2">
            {Fallback({act})}
          </div>
        </section>
      )}
    </main>
  );
}

customElements.whenDefined('partner-list').then(() => createRoot(document.getElementById('root')).render(<App />));
