import { render } from 'preact';

/** The least that a panel can be: one line and a button. */
function Bare() {
  return (
    <main class="bare">
      <h1>OKR</h1>
      <button type="button">+</button>
    </main>
  );
}

const root = document.getElementById('app');
if (root) render(<Bare />, root);
