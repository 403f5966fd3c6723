// A card's submit says nothing in the transcript by itself. Here the person's choice becomes their own bubble.

const titles = new WeakMap();

export const choiceMiddleware = () => next => args => {
  const { cardAction } = args;
  if (cardAction?.type === 'postBack' && cardAction.value && typeof cardAction.value === 'object') {
    // Only the browser can print, so this one button is its own business.
    if (cardAction.value.command === 'print') return window.print();
    titles.set(cardAction.value, cardAction.title);
  }
  return next(args);
};

/** Web Chat hides a postBack; one that carries the choice's words is shown by them, also when history is replayed. */
export const showChoices = () => next => (...args) => {
  const [{ activity, ...rest }] = args;
  const { postBack, messageBack } = activity.channelData ?? {};
  const text = postBack && messageBack?.displayText;
  if (!text) return next(...args);
  return next({ ...rest, activity: { ...activity, channelData: { ...activity.channelData, postBack: undefined }, text } });
};

/** What was entered, where the card's first button was pressed; else the button's title. */
export function describeChoice(value, cards) {
  const title = value && typeof value === 'object' ? titles.get(value) : undefined;
  if (!title) return undefined;
  for (const card of cards) {
    const submits = [...nodes(card)].filter(node => node.type === 'Action.Submit');
    const index = submits.findIndex(action => action.title === title && belongs(action.data, value));
    if (index < 0) continue;
    return (index === 0 && submits[0].associatedInputs !== 'none' && describeInputs(card, value)) || title;
  }
  return title;
}

function describeInputs(card, value) {
  const inputs = [...nodes(card)].filter(node => node.type?.startsWith('Input.') && value[node.id]);
  const answers = inputs.map(input => [input.label ?? input.title, wordsFor(input, String(value[input.id]))]);
  return answers.length === 1
    ? answers[0][1]
    : answers.map(([label, answer]) => (label ? `${label}: ${answer}` : answer)).join(', ');
}

function wordsFor(input, answer) {
  if (input.type !== 'Input.ChoiceSet') return answer;
  const titleOf = choice => input.choices?.find(c => String(c.value) === choice)?.title ?? choice;
  return input.isMultiSelect ? answer.split(',').map(titleOf).join(', ') : titleOf(answer);
}

const belongs = (data, value) =>
  Object.entries(data ?? {}).every(([key, part]) => JSON.stringify(part) === JSON.stringify(value[key]));

function* nodes(node) {
  if (Array.isArray(node)) for (const child of node) yield* nodes(child);
  else if (node && typeof node === 'object') {
    if (typeof node.type === 'string') yield node;
    for (const key of Object.keys(node)) if (key !== 'data') yield* nodes(node[key]);
  }
}
