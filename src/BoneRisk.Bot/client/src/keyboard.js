/** Someone at a keyboard goes on in the next question; a finger or a mouse is left where it is. */
export function followKeyboard(card) {
  const from = document.activeElement;
  if (!from?.matches('.card[data-past] *:focus-visible')) return;
  card.querySelector('input, select, textarea, button')?.focus();
}

/** Enter in a one-line field does what Enter does in any form: it presses the card's first button. */
export function submitOnEnter(event) {
  const { currentTarget: card, key, target } = event;
  if (key !== 'Enter' || !target.matches('input[type="number"], input[type="text"]')) return;
  event.preventDefault();
  card.querySelector('.ac-pushButton')?.click();
}
