import { NumberInput } from 'adaptivecards';
import { Components } from 'botframework-webchat';
import { createElement, useEffect, useRef, useSyncExternalStore } from 'react';
import { followKeyboard, submitOnEnter } from './keyboard.js';

const { AdaptiveCardContent } = Components;

/** Draws each card inside an element that says what it is, and makes a question that has been answered inert. */
export const cardMiddleware = replies => () => next => (...args) => {
  const [{ activity, attachment }] = args;
  return attachment.contentType === 'application/vnd.microsoft.card.adaptive'
    ? createElement(Card, { activity, content: attachment.content, replies })
    : next(...args);
};

function Card({ activity, content, replies }) {
  const past = useSyncExternalStore(replies.subscribe, () => replies.isPast(activity));
  const place = useRef(null);
  useEffect(() => {
    if (replies.isLatest(activity)) followKeyboard(place.current);
  }, [activity, replies]);

  const { kind, id, disposition, retry } = activity.value ?? {};
  return createElement(
    'div',
    {
      ref: place,
      onKeyDown: submitOnEnter,
      className: 'card',
      'data-kind': kind,
      'data-question': id,
      'data-disposition': disposition ?? activity.value?.report?.disposition,
      'data-retry': retry || undefined,
      'data-past': past || undefined,
    },
    createElement(AdaptiveCardContent, { content, disabled: past }),
  );
}

// Adaptive Cards 3.0.6 takes an empty number with bounds for a number out of bounds, though nobody asked for one.
const { isValid } = NumberInput.prototype;
NumberInput.prototype.isValid = function () {
  return this.isSet() ? isValid.call(this) : !this.isRequired;
};
