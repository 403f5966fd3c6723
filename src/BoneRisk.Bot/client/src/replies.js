import { announce } from './announcer.js';
import { describeChoice } from './choices.js';

const contract = 'https://bonerisk.dev/reply/v1';
const adaptive = 'application/vnd.microsoft.card.adaptive';
const asking = new Set(['question', 'welcome']);
const closing = new Set(['question', 'welcome', 'report']);

/** Reads the reply contract off each message that comes by, and remembers which question is the current one. */
export function createReplies(userId) {
  const seen = { replies: [], get lastReply() { return this.replies.at(-1); } };
  const ids = new Set();
  const listeners = new Set();
  const cards = [];
  let current;
  let sending = 0;
  let spoken = false;

  const changed = () => listeners.forEach(listener => listener());

  function receive(incoming) {
    // The echo comes back under the id in the token, which Web Chat itself may not know.
    const mine = incoming.from?.id === userId;
    const activity = mine ? { ...incoming, from: { ...incoming.from, role: 'user' } } : incoming;
    const kind = activity.valueType === contract ? activity.value?.kind : undefined;
    const card = activity.attachments?.find(a => a.contentType === adaptive)?.content;
    if (kind && !ids.has(activity.id)) {
      ids.add(activity.id);
      seen.replies.push(activity.value);
      if (card) cards.unshift(card);
      if (closing.has(kind)) current = activity.id;
      changed();
    }
    if (!card || !activity.text) return activity;

    // The text is the card's plain twin: kept for screen readers, not shown twice.
    const urgent = spoken && isUrgent(activity.value);
    if (urgent) announce.urgent(activity.text);
    const heard = urgent ? '' : activity.text;
    return { ...activity, text: undefined, channelData: { ...activity.channelData, twin: activity.text, 'webchat:fallback-text': heard } };
  }

  function send(activity) {
    spoken = true;
    const submitted = Boolean(activity.channelData?.postBack);
    if (submitted) sending++;
    changed();
    if (!submitted) return activity;
    const displayText = describeChoice(activity.value, cards);
    return displayText ? { ...activity, channelData: { ...activity.channelData, messageBack: { displayText } } } : activity;
  }

  function settled(activity) {
    if (!activity?.channelData?.postBack) return;
    sending = Math.max(0, sending - 1);
    changed();
  }

  const middleware = () => next => action => {
    const { type, payload, meta } = action;
    if (type === 'DIRECT_LINE/INCOMING_ACTIVITY') return next(withActivity(action, receive(payload.activity)));
    if (type === 'DIRECT_LINE/POST_ACTIVITY') return next(withActivity(action, send(payload.activity)));
    const result = next(action);
    if (type === 'DIRECT_LINE/POST_ACTIVITY_FULFILLED') settled(payload.activity);
    if (type === 'DIRECT_LINE/POST_ACTIVITY_REJECTED') settled(meta?.activity ?? { channelData: { postBack: true } });
    return result;
  };

  return {
    middleware,
    seen,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isLatest: activity => spoken && activity.id === current,
    hasSpoken: () => spoken,
    isPast: activity => asking.has(activity.value?.kind) && (sending > 0 || activity.id !== current),
  };
}

const isUrgent = value => value?.kind === 'redFlag' || ['emergency', 'sameHour'].includes(value?.disposition);

const withActivity = (action, activity) => ({ ...action, payload: { ...action.payload, activity } });
