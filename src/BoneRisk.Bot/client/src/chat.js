import ReactWebChat, { createStore } from 'botframework-webchat';
import { createElement, useMemo, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { cardMiddleware } from './cards.js';
import { choiceMiddleware, showChoices } from './choices.js';
import { createReplies } from './replies.js';
import { theme } from './theme.js';
import { words } from './words.js';

const locale = navigator.language?.startsWith('en') ? navigator.language : document.documentElement.lang;
const localized = strings => ({ ...strings, TEXT_INPUT_PLACEHOLDER: words.sendBox });

// A time under every line is clutter; what could not be sent must still say so.
const failuresOnly = () => next => args => (args.sendState === 'sent' ? false : next(args));

export function mountChat(place) {
  const root = createRoot(place);
  let store;
  let shown = 0;

  function show({ directLine, userId, resumed }) {
    const draft = resumed ? store?.getState().sendBoxValue : '';
    const replies = createReplies(userId);
    const attachmentMiddleware = cardMiddleware(replies);
    store = createStore({}, replies.middleware);
    if (draft) store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: draft } });
    window.bonerisk = replies.seen;
    root.render(createElement(Chat, { key: ++shown, directLine, store, attachmentMiddleware, replies }));
  }

  return { show, transcript: () => store?.getState().activities ?? [] };
}

function Chat({ replies, ...connection }) {
  const { hostConfig, styleOptions } = useSyncExternalStore(theme.subscribe, theme.current);
  const spoken = useSyncExternalStore(replies.subscribe, replies.hasSpoken);
  return createElement(ReactWebChat, {
    ...connection,
    activityMiddleware: showChoices,
    activityStatusMiddleware: failuresOnly,
    adaptiveCardsHostConfig: hostConfig,
    cardActionMiddleware: choiceMiddleware,
    locale,
    overrideLocalizedStrings: localized,
    sendTypingIndicator: false,
    // A long reply is read from its top, so scrolling stops once it fills the view; replayed history goes to its end.
    styleOptions: useMemo(() => ({ ...styleOptions, autoScrollSnapOnPage: spoken }), [styleOptions, spoken]),
  });
}
