import { layOutPaper } from './paper.js';

export function setUpToolbar({ startOver, transcript }) {
  const confirm = document.getElementById('confirm');
  document.getElementById('start-over').addEventListener('click', () => {
    confirm.returnValue = '';
    confirm.showModal();
  });
  confirm.addEventListener('close', () => confirm.returnValue === 'yes' && startOver());

  // Also for the browser's own menu and shortcut.
  window.addEventListener('beforeprint', () => layOutPaper(transcript()));
  document.getElementById('print').addEventListener('click', () => window.print());
}
